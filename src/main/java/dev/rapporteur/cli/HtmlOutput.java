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
record HtmlOutput(ResultFile file, HtmlPage page, Set<ClaimKind> kinds, List<Explanation> explanations, Streams streams)
        implements Output {
    /**
     * A page in that file.
     *
     * @throws Failure where it cannot be written; better now than after the last article
     */
    static HtmlOutput to(Path file, Set<ClaimKind> kinds, RuleIndex rules, Streams streams) {
        ResultFile result = new ResultFile(file, "--html");
        HtmlPage page = new HtmlPage(id -> rules.find(id).map(RuleIndex.Entry::why));
        return new HtmlOutput(result, page, kinds, new ArrayList<>(), streams);
    }

    @Override
    public Outcome add(Extracted extracted) {
        explanations.add(Explanation.of(extracted.report(), extracted.sentences(), kinds));
        return extracted;
    }

    @Override
    public void close() {
        try {
            Files.writeString(file.path(), page.write(explanations));
        } catch (IOException e) {
            throw file.failure(e);
        }
        streams.say(file.path() + ": written");
    }
}
