package dev.rapporteur.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapporteur.model.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outlet, day and authors of the articles with gold facts; skipped where these are absent. */
class SharedArticlesTest {
    private static final ArticleReader READER = ArticleReader.of(SomeOutlets.AUTHORITY);

    @ParameterizedTest
    @CsvSource({"../shared/articles, ../shared/gold", "../shared/dev/articles, ../shared/dev/gold"})
    void saysWhatTheGoldSays(Path articles, Path gold) throws IOException, UnreadableArticleException {
        assumeTrue(Files.isDirectory(articles) && Files.isDirectory(gold), articles + " is absent");
        List<String> wrong = new ArrayList<>();
        for (FoundInput found : InputFiles.find(List.of(articles))) {
            InputFile file = ((FoundInput.Candidate) found).read();
            JsonNode expected = new ObjectMapper()
                    .readTree(Files.readString(gold.resolve(file.name().replace(".txt", ".json"))));
            compare(file.name(), expected, READER.parse(file).metadata(), wrong);
        }
        assertEquals(List.of(), wrong);
    }

    private static void compare(String file, JsonNode gold, Metadata told, List<String> wrong) {
        List<String> outlets = texts(gold.path("outlet"));
        boolean sameOutlet = told.outlet().map(outlets::contains).orElse(outlets.isEmpty());
        Optional<String> day = Optional.ofNullable(gold.path("published").textValue());
        if (!sameOutlet) {
            wrong.add(file + ": outlet " + told.outlet() + ", gold " + outlets);
        }
        if (!day.equals(told.published().map(Object::toString))) {
            wrong.add(file + ": published " + told.published() + ", gold " + day);
        }
        if (!texts(gold.path("authors")).equals(told.authors())) {
            wrong.add(file + ": authors " + told.authors() + ", gold " + gold.path("authors"));
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
