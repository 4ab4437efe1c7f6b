package dev.rapporteur.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/**
 * What a caller asks for.
 *
 * @param path as the caller wrote it
 * @param parameters decoded, each given once
 * @param accept media types that the caller understands; any, if empty
 */
record Call(String path, Map<String, String> parameters, List<String> accept) {

    static Call of(HttpServletRequest request) throws ProblemException {
        return new Call(request.getRequestURI(), parameters(request), Collections.list(request.getHeaders("Accept")));
    }

    private static Map<String, String> parameters(HttpServletRequest request) throws ProblemException {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, String[]> given : given(request).entrySet()) {
            String name = given.getKey();
            String[] values = given.getValue();
            if (values.length > 1) {
                throw Problem.parameter(
                                name,
                                values[1],
                                "one value",
                                "Parameter " + Problem.shortened(name) + " is given twice; give it once.")
                        .exception();
            }
            parameters.put(name, values[0]);
        }
        return parameters;
    }

    private static Map<String, String[]> given(HttpServletRequest request) throws ProblemException {
        try {
            return request.getParameterMap();
        } catch (RuntimeException e) {
            throw Problem.of(Problem.Kind.MALFORMED, "The parameters are not UTF-8 in percent-encoding.")
                    .exception();
        }
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** The best of what is offered, the first of several that are as good. */
    String choose(List<String> offered) throws ProblemException {
        if (accept.isEmpty()) {
            return offered.get(0);
        }
        MediaType chosen = AcceptList.match(
                new AcceptList(String.join(",", accept)), AcceptList.create(offered.toArray(String[]::new)));
        return Optional.ofNullable(chosen).map(MediaType::getContentTypeStr).orElseThrow(() -> notAcceptable(offered));
    }

    private static ProblemException notAcceptable(List<String> offered) {
        return Problem.of(Problem.Kind.NOT_ACCEPTABLE, "This comes as one of " + String.join(", ", offered) + ".")
                .exception();
    }
}
