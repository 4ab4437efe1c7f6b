package dev.rapporteur.cli;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.pipeline.Outcome;
import dev.rapporteur.pipeline.Outcome.Extracted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JSON Lines with the event of each claim, which is known only when all articles are. */
final class EventOutput implements Output {
    private final ArticleGraphs graphs;
    private final Streams streams;
    private final List<ArticleReport> reports = new ArrayList<>();

    EventOutput(ArticleGraphs graphs, Streams streams) {
        this.graphs = graphs;
        this.streams = streams;
    }

    @Override
    public Outcome add(Extracted extracted) {
        Outcome outcome = graphs.add(extracted);
        if (outcome instanceof Extracted) {
            reports.add(extracted.report());
        }
        return outcome;
    }

    @Override
    public void close() {
        Map<ClaimRef, String> events = graphs.events();
        ArticleJson json = new ArticleJson(events);
        reports.forEach(report -> streams.println(json.write(report)));
        streams.out().flush();
    }
}
