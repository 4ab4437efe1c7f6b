package dev.rapporteur.serve.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapporteur.query.BadParameterException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a call has no answer, as RFC 9457 has it.
 *
 * @param detail one line for people
 * @param more what programs may want to know, by name
 */
record Problem(Kind kind, String detail, Map<String, String> more) {
    static final String MEDIA_TYPE = "application/problem+json";

    /** So much of what a caller sent is sent back. */
    private static final int MOST_REPEATED = 200;

    /** Each is described in the OpenAPI document under its name; the type of the problem leads there. */
    enum Kind {
        BAD_PARAMETER(400, "BadParameter", "A parameter is not as the query expects it"),
        MALFORMED(400, "Malformed", "The request can't be read"),
        NOT_FOUND(404, "NotFound", "There is nothing at this address"),
        UNKNOWN_QUERY(404, "UnknownQuery", "There is no such query"),
        METHOD_NOT_ALLOWED(405, "MethodNotAllowed", "This is for reading only"),
        NOT_ACCEPTABLE(406, "NotAcceptable", "The answer can't be given in this form"),
        FAILED(500, "Failed", "The server has a fault"),
        TOO_SLOW(503, "TooSlow", "The query took too long");

        private final int status;
        private final String name;
        private final String title;

        Kind(int status, String name, String title) {
            this.status = status;
            this.name = name;
            this.title = title;
        }

        int status() {
            return status;
        }

        /** The key among the responses of the OpenAPI document. */
        String key() {
            return name;
        }

        String type() {
            return Api.ROOT + "/openapi.json#/components/responses/" + name;
        }
    }

    static Problem of(Kind kind, String detail) {
        return new Problem(kind, detail, Map.of());
    }

    static Problem of(BadParameterException e) {
        return parameter(e.parameter(), e.value(), e.expected(), String.valueOf(e.getMessage()));
    }

    static Problem parameter(String name, String value, String expected, String detail) {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("parameter", shortened(name));
        more.put("value", shortened(value));
        more.put("expected", expected);
        return new Problem(Kind.BAD_PARAMETER, detail, more);
    }

    static String shortened(String words) {
        return words.length() <= MOST_REPEATED ? words : words.substring(0, MOST_REPEATED) + "…";
    }

    ProblemException exception() {
        return new ProblemException(this);
    }

    Reply reply() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("type", kind.type())
                .put("title", kind.title)
                .put("status", kind.status)
                .put("detail", detail);
        more.forEach(json::put);
        return Reply.json(kind.status, MEDIA_TYPE, json);
    }
}
