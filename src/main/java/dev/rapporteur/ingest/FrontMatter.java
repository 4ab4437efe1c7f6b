package dev.rapporteur.ingest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * The YAML between two lines of "---" at the top of a file.
 *
 * @param fields its values by key, lower case without '-' and '_'; a list or mapping gives all its texts
 * @param length characters it takes of the text, zero where there is none
 */
record FrontMatter(Map<String, List<String>> fields, int length) implements Statements {
    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);
    private static final int MAX_LENGTH = 64 * 1024;
    private static final int MAX_DEPTH = 20;
    private static final Pattern OPENING = Pattern.compile("\\A\\s{0,100}?---[ \t]*\n");
    private static final Pattern CLOSING = Pattern.compile("^(?:---|\\.\\.\\.)[ \t]*$", Pattern.MULTILINE);
    private static final Pattern FIELD =
            Pattern.compile("\\A(?:\\s|#[^\n]{0,300}\n){0,50}[\"']?[A-Za-z][\\w -]{0,40}[\"']?[ \t]*:(?:\\s|$)");
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .loaderOptions(limits())
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build());

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_LENGTH);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(10);
        return options;
    }

    /** The front matter at the top of the text; none where a line of "---" merely parts the page. */
    static FrontMatter parse(String path, String text) throws UnreadableArticleException {
        Matcher opening = OPENING.matcher(text);
        if (!opening.find() || !FIELD.matcher(text.substring(opening.end())).find()) {
            return NONE;
        }
        Matcher closing = CLOSING.matcher(text);
        if (!closing.find(opening.end())) {
            throw broken(path, 1, "it is opened by --- but no line of --- closes it");
        }
        String yaml = text.substring(opening.end(), closing.start());
        if (yaml.length() > MAX_LENGTH) {
            throw broken(path, 1, "it has more than " + MAX_LENGTH + " characters");
        }
        int firstLine = 1 + (int) opening.group().chars().filter(c -> c == '\n').count();
        return new FrontMatter(fields(path, yaml, firstLine), closing.end());
    }

    private static Map<String, List<String>> fields(String path, String yaml, int firstLine)
            throws UnreadableArticleException {
        try {
            JsonNode root = YAML.readTree(yaml);
            if (!root.isObject()) {
                throw broken(path, firstLine, "it is no list of 'key: value' lines");
            }
            Map<String, List<String>> fields = new LinkedHashMap<>();
            root.properties().forEach(field -> {
                List<String> texts = new ArrayList<>();
                collect(field.getValue(), texts);
                fields.putIfAbsent(Field.key(field.getKey()), List.copyOf(texts));
            });
            return fields;
        } catch (JacksonException wrong) {
            JsonLocation where = wrong.getLocation();
            int line = where == null || where.getLineNr() < 1 ? firstLine : firstLine - 1 + where.getLineNr();
            throw broken(
                    path, line, wrong.getOriginalMessage().lines().findFirst().orElse("not YAML"));
        }
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isValueNode() && !node.isNull() && !node.asText().isBlank()) {
            texts.add(CleanText.unmark(node.asText()).strip());
        } else if (node.has("name")) {
            collect(node.get("name"), texts);
        } else {
            node.forEach(child -> collect(child, texts));
        }
    }

    private static UnreadableArticleException broken(String path, int line, String what) {
        return new UnreadableArticleException(
                path,
                Reason.BROKEN_FRONT_MATTER,
                "line " + line + ": broken front matter, " + what
                        + "; make it YAML ('key: value' lines, values with a colon in quotes) between two lines of ---");
    }

    @Override
    public List<Statement> all(Field field) {
        for (String key : field.keys()) {
            List<String> texts = fields.getOrDefault(key, List.of());
            if (!texts.isEmpty()) {
                return texts.stream()
                        .map(text -> new Statement(text, "front matter '" + key + "'"))
                        .toList();
            }
        }
        return List.of();
    }
}
