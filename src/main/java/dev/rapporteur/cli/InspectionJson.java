package dev.rapporteur.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapporteur.ingest.Finding;
import dev.rapporteur.ingest.Inspection;
import java.util.Locale;

/** How an article came about, as one JSON object in one line. Offsets are UTF-16 offsets into its text. */
final class InspectionJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private InspectionJson() {}

    static String of(Inspection inspection) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("path", inspection.path())
                .put("format", inspection.format())
                .put("id", inspection.article().id().value());
        ArrayNode fields = json.putArray("fields");
        inspection.findings().forEach(finding -> add(fields.addObject(), finding));
        json.put("text", inspection.article().text());
        ArrayNode blocks = json.putArray("blocks");
        inspection.article().blocks().forEach(block -> blocks.addObject()
                .put("role", block.role().name().toLowerCase(Locale.ROOT))
                .put("start", block.span().start())
                .put("end", block.span().end()));
        ArrayNode dropped = json.putArray("dropped");
        inspection
                .dropped()
                .forEach(part -> dropped.addObject().put("why", part.why()).put("text", part.text()));
        return json + "\n";
    }

    private static void add(ObjectNode row, Finding finding) {
        row.put("field", finding.field().toString())
                .put("value", finding.value())
                .put("from", finding.from())
                .put("words", finding.words());
        finding.confidence().ifPresent(sure -> row.put("confidence", sure));
    }
}
