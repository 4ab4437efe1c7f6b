package dev.rapporteur.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapporteur.model.LedgerEntry;
import dev.rapporteur.model.LedgerEntry.Outcome;
import java.util.List;
import java.util.Locale;

/** The status of a dataset as one JSON object. */
final class StatusJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StatusJson() {}

    static String of(DatasetStatus status) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("dataset", status.name())
                .put("revision", status.revision())
                .put("rules", status.version())
                .put("articles", status.articles())
                .put("outdated", status.outdated())
                .put("unknown", status.unknown());
        status.bytes().ifPresent(bytes -> json.put("bytes", bytes));
        status.latest()
                .ifPresent(entry -> json.put("changed", entry.changed().time().toString()));
        ArrayNode folders = json.putArray("folders");
        for (String folder : status.folders()) {
            ObjectNode row = folders.addObject().put("folder", folder);
            for (Outcome outcome : Outcome.values()) {
                row.put(outcome.name().toLowerCase(Locale.ROOT), status.number(folder, outcome));
            }
        }
        inputs(json.putArray("stale"), status.with(Outcome.STALE));
        inputs(json.putArray("skipped"), status.with(Outcome.SKIPPED));
        return json.toPrettyString() + "\n";
    }

    private static void inputs(ArrayNode rows, List<LedgerEntry> entries) {
        for (LedgerEntry entry : entries) {
            ObjectNode row = rows.addObject()
                    .put("folder", entry.origin().folder())
                    .put("path", entry.origin().path());
            entry.held().ifPresent(held -> row.put("article", held.article().value()));
            entry.fault().ifPresent(fault -> row.put("reason", fault.reason()).put("message", fault.message()));
            row.put("changed", entry.changed().time().toString());
        }
    }
}
