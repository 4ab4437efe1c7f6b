package dev.rapporteur.rdf;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.Person;
import dev.rapporteur.model.TextFingerprint;
import dev.rapporteur.model.TextSpan;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Reads one report.
 *
 * @param article what the graph says of the article
 * @param id the article
 */
record ArticleReader(Description article, ArticleId id) {
    private static final Pattern OFFSETS = Pattern.compile(".*#offset_(\\d+)_(\\d+)");

    static ArticleReader of(Graph graph, Iris iris) {
        List<Node> articles = graph.find(Node.ANY, RDF.type.asNode(), Rap.Article)
                .mapWith(t -> t.getSubject())
                .toList();
        if (articles.size() != 1) {
            throw new IllegalArgumentException(
                    "a graph of one article was expected, but it holds " + articles.size() + ": " + articles);
        }
        Node node = articles.get(0);
        ArticleId id = iris.findArticle(node.toString())
                .orElseThrow(() -> new IllegalArgumentException("<" + node + "> is no article under the base "
                        + iris.base() + "; use the base that the dataset was made with"));
        return new ArticleReader(new Description(graph, node), id);
    }

    ArticleReport read() {
        Optional<TextFingerprint> fingerprint =
                article.findText(Rap.fingerprint).map(TextFingerprint::parse);
        Article read = new Article(id, article.text(Rap.file), "", List.of(), metadata(), fingerprint);
        List<Person> people =
                article.all(Rap.mentions).stream().map(this::person).toList();
        List<String> cites = article.all(Rap.cites).stream().map(this::name).toList();
        return new ArticleReport(read, people, cites, new ClaimReader(article.graph()).readAll());
    }

    private Metadata metadata() {
        return new Metadata(
                article.findText(DCTerms.title.asNode()),
                article.find(Rap.outlet).map(this::name),
                article.find(Rap.carrier).map(this::name),
                article.findText(Rap.published).map(Literals::parseDate),
                article.texts(Rap.author),
                article.find(SchemaDO.url.asNode()).map(ArticleReader::address),
                article.findText(Rap.dateline));
    }

    private static URI address(Node url) {
        return URI.create(url.isURI() ? url.getURI() : url.getLiteralLexicalForm());
    }

    private String name(Node named) {
        return article.of(named).text(RDFS.label.asNode());
    }

    private Person person(Node node) {
        Description person = article.of(node);
        List<TextSpan> mentions = person.all(Rap.mentionedAt).stream()
                .flatMap(m -> findSpan(m).stream())
                .sorted()
                .toList();
        return new Person(name(node), person.texts(SKOS.altLabel.asNode()), mentions);
    }

    private static Optional<TextSpan> findSpan(Node mention) {
        Matcher offsets = OFFSETS.matcher(mention.toString());
        return offsets.matches()
                ? Optional.of(new TextSpan(Integer.parseInt(offsets.group(1)), Integer.parseInt(offsets.group(2))))
                : Optional.empty();
    }
}
