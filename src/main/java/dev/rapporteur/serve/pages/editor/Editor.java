package dev.rapporteur.serve.pages.editor;

import dev.rapporteur.serve.pages.web.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.main.FusekiServer;
import org.jspecify.annotations.Nullable;

/**
 * The files of Fuseki's web UI. They are served as they are but for a few {@link Change changes}: they are made for the
 * root of a server, and know no query of ours.
 */
public final class Editor {
    /** Where they are served, with a slash at both ends. */
    public static final String PATH = "/ui/";

    private static final String FOLDER = "/webapp/";
    private static final Pattern FILE = Pattern.compile("(?:static/)?[A-Za-z0-9_][A-Za-z0-9_.-]*");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "ico", "image/x-icon");

    private final Examples examples;
    private final Map<String, Answer> files = new ConcurrentHashMap<>();

    public Editor(Examples examples) {
        this.examples = examples;
    }

    /**
     * The file of that name; the page itself if the name is empty.
     *
     * @param parameters what is asked of some files
     */
    public Optional<Answer> find(String name, Map<String, String> parameters) {
        return switch (name) {
            case Examples.FILE -> Optional.of(answer(name, examples.script()));
            case Examples.PREFIXES -> Optional.of(answer(name, examples.prefixes()));
            case Examples.TERMS -> {
                boolean classes = parameters.getOrDefault("type", "").equals("class");
                yield Optional.of(answer(name, examples.terms(parameters.getOrDefault("q", ""), classes)));
            }
            default -> find(name);
        };
    }

    private Optional<Answer> find(String name) {
        String file = name.isEmpty() ? "index.html" : name;
        if (!FILE.matcher(file).matches() || !TYPES.containsKey(extension(file))) {
            return Optional.empty();
        }
        return Optional.ofNullable(files.computeIfAbsent(file, this::read));
    }

    private @Nullable Answer read(String file) {
        try (InputStream in = FusekiServer.class.getResourceAsStream(FOLDER + file)) {
            return in == null ? null : answer(file, changed(file, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] changed(String file, byte[] bytes) {
        if (!file.endsWith(".js") && !file.endsWith(".html")) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (Change change : Change.values()) {
            text = change.in(text);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** All but the page itself have names that change with their content. */
    private static Answer answer(String file, byte[] bytes) {
        String type = TYPES.getOrDefault(extension(file), "application/octet-stream");
        return Answer.data(type, bytes)
                .with("Cache-Control", file.startsWith("static/") ? "max-age=86400" : "no-cache");
    }

    private static Answer answer(String file, String text) {
        return answer(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String extension(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }
}
