package dev.rapporteur.cli;

import dev.rapporteur.explain.ClaimKind;
import dev.rapporteur.explain.Explanation;
import dev.rapporteur.explain.HtmlPage;
import dev.rapporteur.extract.RuleIndex;
import dev.rapporteur.pipeline.Outcome;
import dev.rapporteur.pipeline.Outcome.Extracted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Explanations as one page.
 *
 * @param explanations gathers them
 */
record HtmlOutput(Path file, HtmlPage page, Set<ClaimKind> kinds, List<Explanation> explanations, Streams streams)
        implements Output {
    /**
     * A page in that file.
     *
     * @throws Failure where it cannot be written; better now than after the last article
     */
    static HtmlOutput to(Path file, Set<ClaimKind> kinds, RuleIndex rules, Streams streams) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw unwritable(file, "there is no such folder");
        }
        if (Files.isDirectory(file)) {
            throw unwritable(file, "it is a folder");
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw unwritable(file, "permission denied");
        }
        HtmlPage page = new HtmlPage(id -> rules.find(id).map(RuleIndex.Entry::why));
        return new HtmlOutput(file, page, kinds, new ArrayList<>(), streams);
    }

    @Override
    public Outcome add(Extracted extracted) {
        explanations.add(Explanation.of(extracted.report(), extracted.sentences(), kinds));
        return extracted;
    }

    @Override
    public void close() {
        try {
            Files.writeString(file, page.write(explanations));
        } catch (IOException e) {
            throw new Failure(ExitCode.FAILED, "cannot write " + file + ": " + Failure.firstLine(e), e);
        }
        streams.say(file + ": written");
    }

    private static Failure unwritable(Path file, String why) {
        return new Failure(ExitCode.FAILED, "cannot write " + file + ": " + why + "; name another file with --html");
    }
}
