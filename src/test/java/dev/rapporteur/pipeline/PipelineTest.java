package dev.rapporteur.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.ingest.Entries;
import dev.rapporteur.ingest.Entry;
import dev.rapporteur.ingest.InputFile;
import dev.rapporteur.ingest.Manuscript;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.nlp.Annotator;
import dev.rapporteur.pipeline.Outcome.Extracted;
import dev.rapporteur.pipeline.Outcome.Skipped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Order, threads and accounts, with stages small enough to be seen through. */
@Timeout(60)
class PipelineTest {
    private final AtomicInteger opened = new AtomicInteger();

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 7})
    void outcomesComeInTheOrderOfTheInputs(int threads) {
        List<String> names = names(60);
        List<String> seen = new ArrayList<>();
        new Pipeline(stages(), threads).run(sources(names), outcome -> seen.add(outcome.path()));
        assertEquals(names, seen);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            empty   | EMPTY      | empty: nothing in it
            binary  | BINARY     | binary: no text
            crash   | FAILED     | crash: unexpected IllegalStateException (first line); run again with --verbose and report it with the article
            nested  | FAILED     | nested: unexpected StackOverflowError; run again with --verbose and report it with the article
            unparsed| FAILED     | unparsed: unexpected NumberFormatException (For input string: "x"); run again with --verbose and report it with the article
            """)
    void oneBrokenArticleStopsNoOther(String name, SkipReason reason, String message) {
        List<Outcome> outcomes = run("one", name, "two");
        assertTrue(outcomes.get(0) instanceof Extracted);
        assertTrue(outcomes.get(2) instanceof Extracted);
        Skipped skipped = (Skipped) outcomes.get(1);
        assertEquals(reason, skipped.reason());
        assertEquals(message, skipped.message());
        assertEquals(reason == SkipReason.FAILED, skipped.cause().isPresent());
    }

    @ParameterizedTest(name = "{0}: opened {1} times")
    @CsvSource({"empty, 0", "'empty,binary', 0", "one, 1", "'one,two,three,four', 1", "'empty,one', 1"})
    void modelsAreOpenedOnceAndOnlyIfNeeded(String names, int times) {
        run(names.split(","));
        assertEquals(times, opened.get());
    }

    @Test
    void modelsThatCannotBeOpenedStopTheRun() {
        Supplier<Annotator> broken = () -> {
            throw new IllegalStateException("no models");
        };
        Stages stages = new Stages(this::parse, broken, PipelineTest::report);
        Pipeline pipeline = new Pipeline(stages, 2);
        List<Source> inputs = sources(List.of("one", "two"));
        Exception e = assertThrows(IllegalStateException.class, () -> pipeline.run(inputs, o -> {}));
        assertEquals("no models", e.getMessage());
    }

    @Test
    void readsOnlySoFarAhead() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger farthest = new AtomicInteger();
        List<Source> inputs = names(200).stream()
                .<Source>map(name -> source(name, read::incrementAndGet))
                .toList();
        new Pipeline(stages(), 2).run(inputs, outcome -> {
            farthest.accumulateAndGet(read.get() - taken.get(), Math::max);
            taken.incrementAndGet();
        });
        assertEquals(200, taken.get());
        assertTrue(farthest.get() <= 8, farthest + " inputs were read ahead");
    }

    @Test
    void aFileOfSeveralGivesItsArticlesOneAtATime() {
        AtomicInteger given = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger farthest = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        List<String> paths = new ArrayList<>();
        Source file = new Source.Several("f", () -> entries(200, given, closed), Optional.empty());
        new Pipeline(stages(), 2).run(List.of(source("a", () -> {}), file, source("z", () -> {})), outcome -> {
            farthest.accumulateAndGet(given.get() - taken.get(), Math::max);
            taken.incrementAndGet();
            paths.add(outcome.path());
        });
        assertEquals(202, paths.size());
        assertEquals(List.of("a", "f!/1", "f!/2"), paths.subList(0, 3));
        assertTrue(farthest.get() <= 9, farthest + " articles were read ahead");
        assertEquals(1, closed.get());
    }

    @Test
    void aFileThatBreaksOffCostsTheRestOfIt() {
        Source broken = new Source.Several(
                "f",
                () -> {
                    Iterator<Entry> one = List.of(new Entry("one", () -> new InputFile("one", new byte[0])))
                            .iterator();
                    return () -> {
                        if (one.hasNext()) {
                            return Optional.of(one.next());
                        }
                        throw new UnreadableArticleException("f", Reason.BROKEN, "it breaks off");
                    };
                },
                Optional.empty());
        Source empty = new Source.Several("e", () -> Entries.of(List.of()), Optional.empty());
        List<String> told = new ArrayList<>();
        new Pipeline(stages(), 1)
                .run(
                        List.of(broken, empty, source("z", () -> {})),
                        outcome -> told.add(
                                outcome instanceof Outcome.Skipped skipped ? skipped.message() : outcome.path()));
        assertEquals(
                List.of("one", "f: it breaks off", "e: there is no article in this file; leave it out", "z"), told);
    }

    private static Entries entries(int count, AtomicInteger given, AtomicInteger closed) {
        return new Entries() {
            @Override
            public Optional<Entry> next() {
                if (given.get() == count) {
                    return Optional.empty();
                }
                String path = "f!/" + given.incrementAndGet();
                return Optional.of(new Entry(path, () -> new InputFile(path, new byte[0])));
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    @Test
    void noThreadsNoPipeline() {
        assertThrows(IllegalArgumentException.class, () -> new Pipeline(stages(), 0));
    }

    static Extracted extracted(String name) {
        return new Extracted(name, report(new AnnotatedArticle(article(name), List.of())));
    }

    private List<Outcome> run(String... names) {
        List<Outcome> outcomes = new ArrayList<>();
        new Pipeline(stages(), 2).run(sources(List.of(names)), outcomes::add);
        return outcomes;
    }

    private Stages stages() {
        return new Stages(
                this::parse,
                () -> {
                    opened.incrementAndGet();
                    return PipelineTest::annotate;
                },
                PipelineTest::report);
    }

    private Article parse(Manuscript file) throws UnreadableArticleException {
        switch (file.path()) {
            case "empty" -> throw new UnreadableArticleException("empty", Reason.EMPTY, "nothing in it");
            case "binary" -> throw new UnreadableArticleException("binary", Reason.BINARY, "no text");
            case "unparsed" -> Integer.parseInt("x");
            default ->
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(file.path().hashCode() & 3));
        }
        return article(file.path());
    }

    private static AnnotatedArticle annotate(Article article) {
        switch (article.file()) {
            case "crash" -> throw new IllegalStateException("first line\nsecond line");
            case "nested" -> throw new StackOverflowError();
            default -> {
                return new AnnotatedArticle(article, List.of());
            }
        }
    }

    private static ArticleReport report(AnnotatedArticle annotated) {
        return new ArticleReport(annotated.article(), List.of(), List.of(), List.of());
    }

    private static Article article(String name) {
        return new Article(new ArticleId(name), name, "", List.of(), Metadata.UNKNOWN);
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i).toList();
    }

    private static List<Source> sources(List<String> names) {
        return names.stream().<Source>map(name -> source(name, () -> {})).toList();
    }

    private static Source source(String name, Runnable whenRead) {
        return new Source.Pending(name, () -> {
            whenRead.run();
            return new InputFile(name, new byte[0]);
        });
    }
}
