package dev.rapporteur.cli;

import dev.rapporteur.evaluate.GoldStandard;
import dev.rapporteur.evaluate.Predictions;
import dev.rapporteur.evaluate.ToldArticle;
import dev.rapporteur.ingest.InputFiles;
import dev.rapporteur.pipeline.Outcome;
import dev.rapporteur.pipeline.Outcome.Extracted;
import dev.rapporteur.pipeline.Outcome.Skipped;
import dev.rapporteur.pipeline.SkipReason;
import dev.rapporteur.pipeline.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is told of the articles that are to be evaluated. */
final class ToldArticles {
    private final Session session;
    private final Map<String, String> paths = new HashMap<>();
    private final List<ToldArticle> articles = new ArrayList<>();

    ToldArticles(Session session) {
        this.session = session;
    }

    List<ToldArticle> articles() {
        return articles;
    }

    /** Takes it from JSON Lines. */
    ExitCode read(String file) {
        if (file.equals(InputFiles.STANDARD_INPUT)) {
            articles.addAll(Predictions.read(file, session.streams().in()));
            return ExitCode.OK;
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            articles.addAll(Predictions.read(file, in));
            return ExitCode.OK;
        } catch (IOException e) {
            throw new Failure(ExitCode.BAD_GOLD, file + ": no such file, or it cannot be read; check the path", e);
        }
    }

    /** Extracts it from articles. */
    @SuppressWarnings("try") // the interruption is there only to be closed
    ExitCode extract(Inputs inputs) {
        List<Source> sources = inputs.find(session.streams());
        Configuration configuration = Configuration.load(session.settings());
        Account account = new Account(session);
        try (Interruption interruption = Interruption.guard(session.streams(), "nothing was evaluated")) {
            new Extraction(configuration, session).run(sources, account, this::add);
        }
        return account.close("extracted");
    }

    private Outcome add(Extracted extracted) {
        String name = GoldStandard.articleName(extracted.report().article().file());
        String earlier = paths.putIfAbsent(name, extracted.path());
        if (earlier != null) {
            String message = extracted.path() + ": named as " + earlier
                    + " is, and gold is found by the name; rename one of them";
            return new Skipped(extracted.path(), SkipReason.REPEATED, message);
        }
        articles.add(ToldArticle.of(extracted.report()));
        return extracted;
    }
}
