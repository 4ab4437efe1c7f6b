package dev.rapporteur.bench;

import dev.rapporteur.extract.Extractor;
import dev.rapporteur.ingest.ArticleReader;
import dev.rapporteur.ingest.InputFile;
import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Authority;
import dev.rapporteur.nlp.NlpParts;
import dev.rapporteur.nlp.NlpParts.Words;
import dev.rapporteur.rdf.ArticleGraph;
import dev.rapporteur.rdf.AuthorityGraph;
import dev.rapporteur.rdf.GraphWriter;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.rdf.RdfFormat;
import dev.rapporteur.resolve.Consolidator;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Each stage on its own, over {@link Inputs}; one operation is one article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class StageBenchmark {
    private ArticleReader reader;
    private NlpParts nlp;
    private Extractor extractor;
    private Consolidator consolidator;
    private Authority authority;
    private List<InputFile> files;
    private final List<Article> articles = new ArrayList<>();
    private final List<List<Words>> words = new ArrayList<>();
    private final List<AnnotatedArticle> annotated = new ArrayList<>();
    private final List<ArticleReport> reports = new ArrayList<>();

    /** Loads the models and prepares what each stage starts from. */
    @Setup(Level.Trial)
    public void prepare() throws Exception {
        authority = AuthorityGraph.load();
        reader = ArticleReader.of(authority);
        nlp = new NlpParts();
        extractor = Extractor.of(authority);
        consolidator = Consolidator.of(authority);
        files = Inputs.articles();
        for (InputFile file : files) {
            Article article = reader.parse(file);
            articles.add(article);
            words.add(nlp.segment(article));
            annotated.add(nlp.annotate(article));
            reports.add(extractor.extract(annotated.get(annotated.size() - 1)));
        }
    }

    /** Bytes to article. */
    @Benchmark
    @OperationsPerInvocation(Inputs.COUNT)
    public void stage1Read(Blackhole out) throws Exception {
        for (InputFile file : files) {
            out.consume(reader.parse(file));
        }
    }

    /** Language. */
    @Benchmark
    @OperationsPerInvocation(Inputs.COUNT)
    public void stage2Language() throws Exception {
        for (Article article : articles) {
            nlp.checkLanguage(article);
        }
    }

    /** Sentences and words. */
    @Benchmark
    @OperationsPerInvocation(Inputs.COUNT)
    public void stage3Words(Blackhole out) {
        articles.forEach(article -> out.consume(nlp.segment(article)));
    }

    /** Tags, base forms, names and trees. */
    @Benchmark
    @OperationsPerInvocation(Inputs.COUNT)
    public void stage4Trees(Blackhole out) {
        words.forEach(sentences -> out.consume(nlp.parse(sentences)));
    }

    /** Claims. */
    @Benchmark
    @OperationsPerInvocation(Inputs.COUNT)
    public void stage5Extract(Blackhole out) {
        annotated.forEach(article -> out.consume(extractor.extract(article)));
    }

    /** Entities and events of all the articles together. */
    @Benchmark
    @OperationsPerInvocation(Inputs.COUNT)
    public void stage6Consolidate(Blackhole out) {
        out.consume(consolidator.consolidate(reports));
    }

    /** The article's graph and its lines. */
    @Benchmark
    @OperationsPerInvocation(Inputs.COUNT)
    public void stage7Write(Blackhole out) {
        try (GraphWriter writer = GraphWriter.open(OutputStream.nullOutputStream(), RdfFormat.NQUADS, Iris.DEFAULT)) {
            for (ArticleReport report : reports) {
                writer.write(
                        Iris.DEFAULT.article(report.article().id()),
                        ArticleGraph.write(report, Iris.DEFAULT, authority));
            }
        }
    }
}
