package dev.rapporteur.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** JSON Lines as {@code rapporteur extract --format jsonl} prints them; other programs may write them too. */
public final class Predictions {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String where;
    private final Set<String> names = new HashSet<>();

    private Predictions(String where) {
        this.where = where;
    }

    /**
     * Reads all lines.
     *
     * @param where the file, for messages
     * @throws BrokenGoldException where a line is not as it should be
     */
    public static List<ToldArticle> read(String where, InputStream in) {
        try {
            return new Predictions(where).articles(in);
        } catch (IOException | UncheckedIOException e) {
            throw new BrokenGoldException(where + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private List<ToldArticle> articles(InputStream in) throws IOException {
        List<ToldArticle> found = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String line = lines.readLine();
        for (int number = 1; line != null; number++) {
            if (!line.isBlank()) {
                found.add(article(line, number));
            }
            line = lines.readLine();
        }
        return found;
    }

    private ToldArticle article(String line, int number) {
        try {
            ToldArticle article = PredictedFacts.of(object(line));
            if (!names.add(GoldStandard.articleName(article.file()))) {
                throw new IllegalArgumentException("a second article called '" + article.file() + "'");
            }
            return article;
        } catch (IllegalArgumentException e) {
            throw new BrokenGoldException(
                    where + ", line " + number + ": " + e.getMessage()
                            + "; each line is one article as 'rapporteur extract --format jsonl' prints it",
                    e);
        }
    }

    private static JsonNode object(String line) {
        try {
            JsonNode read = JSON.readTree(line);
            if (!read.isObject()) {
                throw new IllegalArgumentException("not a JSON object");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
