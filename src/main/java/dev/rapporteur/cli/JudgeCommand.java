package dev.rapporteur.cli;

import dev.rapporteur.model.Judgement.Verdict;
import dev.rapporteur.model.Ruling;
import dev.rapporteur.resolve.Contradiction;
import dev.rapporteur.store.Store;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur judge}. */
@Command(
        name = "judge",
        header = "Judge that two things are the same, or are not, whatever the rules say.",
        description = {
            "The judgement is added to the file of judgements, and what all articles together tell is worked out anew. A "
                    + "person or event across articles stands for the first mention or claim of it. Where both are "
                    + "alike to the word and judged different, the first stays with the others."
        },
        footer = {
            "  rapporteur judge same person/joe-tillman person/joseph-tillman --by 'Ana Ruiz'",
            "  rapporteur judge different article/herald-1/claim/3 article/gazette-7/claim/5 --note 'two calls'"
        })
final class JudgeCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "VERDICT", description = "${COMPLETION-CANDIDATES}, in any case.")
    private Verdict verdict = Verdict.SAME;

    @Parameters(index = "1", paramLabel = "A", description = "An IRI of the dataset, or what follows the base in it.")
    private String left = "";

    @Parameters(index = "2", paramLabel = "B", description = "Another.")
    private String right = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who judges.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private Optional<String> note = Optional.empty();

    JudgeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Judgements judgements = Judgements.of(session.settings());
        List<Ruling> known = judgements.readIfThere();
        try (Interruption interruption = Interruption.ofLoading(session.streams());
                Store store = interruption.whole(() -> Datasets.open(session.settings()))) {
            Ruling ruling = ruling(new Judged(store, session.settings().iris()));
            refuseContradiction(ruling, known, judgements);
            boolean judged = known.stream().anyMatch(one -> one.isLike(ruling));
            if (!judged) {
                judgements.append(ruling);
            }
            session.streams().say(judgements.file() + ": " + words(ruling) + (judged ? " is there" : " added"));
            interruption.now("the judgement is written; 'rapporteur load' works it into the dataset");
            Configuration configuration = Configuration.load(session.settings());
            new Loading(configuration, session).consolidate(store);
        }
        return ExitCode.OK.number();
    }

    private Ruling ruling(Judged judged) {
        String a = judged.path(left);
        String b = judged.path(right);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        try {
            return new Ruling(verdict, a, b, by, Optional.of(today), note);
        } catch (IllegalArgumentException e) {
            throw Failure.of(ExitCode.UNKNOWN_THING, e);
        }
    }

    private static void refuseContradiction(Ruling ruling, List<Ruling> known, Judgements judgements) {
        Optional<Ruling> contradicted = Contradiction.of(ruling, known);
        if (contradicted.isPresent()) {
            throw new Failure(
                    ExitCode.UNKNOWN_THING,
                    words(ruling) + " contradicts " + words(contradicted.get()) + " in " + judgements.file()
                            + "; take that out first");
        }
    }

    private static String words(Ruling ruling) {
        return "'" + ruling.verdict().name().toLowerCase(Locale.ROOT) + "' of " + ruling.left() + " and "
                + ruling.right();
    }
}
