package dev.rapporteur.serve.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** JSON that is the same for every caller. */
record JsonDocument(JsonNode json) implements Resource {
    static final String MEDIA_TYPE = "application/json";

    @Override
    public Reply answer(Call call) throws ProblemException {
        call.choose(List.of(MEDIA_TYPE));
        return Reply.json(200, MEDIA_TYPE, json);
    }
}
