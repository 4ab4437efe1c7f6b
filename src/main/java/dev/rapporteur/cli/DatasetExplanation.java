package dev.rapporteur.cli;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.model.Judgement;
import dev.rapporteur.model.Judgement.Verdict;
import dev.rapporteur.rdf.ArticleGraph;
import dev.rapporteur.rdf.Consolidated;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.resolve.StatusAccount;
import dev.rapporteur.store.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

/** Why a person or an event of a dataset is what it is: what was put together, what was not, and which status holds. */
record DatasetExplanation(Store store, Iris iris) {
    private static final Pattern PATH =
            Pattern.compile("(person|organization|group|meeting|proposal|sanction|tenure)/[^/]+");

    /** Whether an argument names something of a dataset, by its IRI or by what follows the base. */
    static boolean isAbout(String argument, Iris iris) {
        return argument.startsWith(iris.base()) || PATH.matcher(argument).matches();
    }

    /** The explanation as lines of text. */
    String of(String argument) {
        String iri = argument.startsWith(iris.base()) ? argument : iris.below(argument);
        Consolidated told = new Consolidated(graph(iris.consolidatedGraph()), graph(iris.judgementsGraph()), iris);
        String label = told.label(iri)
                .orElseThrow(() -> new Failure(
                        ExitCode.UNKNOWN_THING,
                        "'" + argument + "' is no person, organization, group or event of " + store.dir()
                                + "; 'rapporteur query' tells their IRIs"));
        StringBuilder text = new StringBuilder(label + "\n  " + iri + "\n");
        told.status(iri).ifPresent(status -> tellStatus(status, told.claims(iri), text));
        tellJudgements(iri, told, text);
        return text.toString();
    }

    private Graph graph(String name) {
        return store.graph(name).orElseGet(GraphFactory::createDefaultGraph);
    }

    private void tellStatus(String status, List<ClaimRef> claims, StringBuilder text) {
        List<ArticleReport> articles = claims.stream()
                .map(claim -> iris.article(claim.article()))
                .distinct()
                .map(name -> ArticleGraph.read(graph(name), iris))
                .toList();
        StatusAccount account = StatusAccount.of(claims, articles);
        text.append("\nstatus ")
                .append(status)
                .append(": ")
                .append(account.reason())
                .append('\n');
        account.reports().forEach(line -> tell(line, text));
    }

    private void tell(StatusAccount.Line line, StringBuilder text) {
        text.append("  ")
                .append(line.published().map(LocalDate::toString).orElse("no day    "))
                .append("  ")
                .append(line.status())
                .append(line.denies() ? ", disputed" : "")
                .append(" — ")
                .append(line.outlet().orElse("no outlet"))
                .append(": “")
                .append(line.quote().strip().replaceAll("\\s+", " "))
                .append("”\n      ")
                .append(iris.claim(line.claim()))
                .append('\n');
    }

    private void tellJudgements(String iri, Consolidated told, StringBuilder text) {
        for (Verdict verdict : Verdict.values()) {
            List<Judgement> judgements = told.judgements(iri).stream()
                    .filter(judgement -> judgement.verdict() == verdict)
                    .toList();
            if (!judgements.isEmpty()) {
                text.append(verdict == Verdict.SAME ? "\nput together\n" : "\nkept apart\n");
            }
            judgements.forEach(judgement -> {
                text.append("  ").append(judgement.rule());
                text.append(judgement.reason().isEmpty() ? "" : ": " + judgement.reason())
                        .append('\n');
                tellSide(judgement.left(), judgement.leftWords(), iri, told, text);
                tellSide(judgement.right(), judgement.rightWords(), iri, told, text);
            });
        }
    }

    /** One side of a judgement, and what it belongs to if that is something else. */
    private static void tellSide(String path, String words, String iri, Consolidated told, StringBuilder text) {
        text.append("      ").append(words.isEmpty() ? "" : words + "  ").append(path);
        told.owner(path).filter(owner -> !owner.equals(iri)).ifPresent(owner -> text.append(" → ")
                .append(owner));
        text.append('\n');
    }
}
