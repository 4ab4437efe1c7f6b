package dev.rapporteur.serve.api;

import dev.rapporteur.query.TableFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a caller wants a table: the parameter {@code format} outweighs the header {@code Accept}. */
record Form(TableFormat format, String mediaType) {
    static final String PARAMETER = "format";

    /** Best first, for those who take anything. */
    static final List<TableFormat> FORMATS =
            List.of(TableFormat.JSON, TableFormat.CSV, TableFormat.TSV, TableFormat.TTL, TableFormat.TEXT);

    static Form of(Call call) throws ProblemException {
        Optional<String> word = call.parameter(PARAMETER);
        return word.isPresent() ? named(word.get()) : accepted(call);
    }

    private static Form named(String word) throws ProblemException {
        TableFormat format = TableFormat.named(word).orElseThrow(() -> Problem.parameter(
                        PARAMETER,
                        word,
                        "one of " + words(),
                        "Parameter format is \"" + Problem.shortened(word) + "\", but should be one of " + words()
                                + ".")
                .exception());
        return new Form(format, format.mediaType());
    }

    private static Form accepted(Call call) throws ProblemException {
        String mediaType = call.choose(mediaTypes());
        return FORMATS.stream()
                .filter(format -> format.mediaType().equals(mediaType))
                .findFirst()
                .map(format -> new Form(format, mediaType))
                .orElse(new Form(TableFormat.JSON, JsonDocument.MEDIA_TYPE));
    }

    /** SPARQL results in JSON are JSON to those who know no better. */
    static List<String> mediaTypes() {
        return Stream.concat(FORMATS.stream().map(TableFormat::mediaType), Stream.of(JsonDocument.MEDIA_TYPE))
                .toList();
    }

    private static String words() {
        return FORMATS.stream().map(TableFormat::word).collect(Collectors.joining(", "));
    }
}
