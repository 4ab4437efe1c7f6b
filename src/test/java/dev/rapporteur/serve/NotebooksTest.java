package dev.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapporteur.fixture.NewsroomServer;
import dev.rapporteur.fixture.Python;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notebooks against a server; skipped where Python or its modules are absent. */
@Timeout(300)
class NotebooksTest {
    private static final Path NOTEBOOKS = Path.of("notebooks");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HEADING = Pattern.compile("<th>(.*?)</th>");

    private final Path temporary;

    NotebooksTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # notebook | figures | columns of its tables
            tour | 4 | person other when where status told outlet quote meeting; when granularity what label status outlets; label when where status firstReported plannedClaims heldClaims calledOffClaims; what label status claims outlets independent disputed
            ask  | 0 | name question parameters; person other when where status told outlet quote meeting; meeting day status stance outlet quote; outlet articles claims first last claims per article; type; role told stance speaker outlet published quote claim
            """)
    void showsWhatItSays(String notebook, int figures, String tables) throws Exception {
        Python python =
                Python.with(temporary, "nbconvert", "ipykernel", "pandas", "matplotlib", "networkx", "SPARQLWrapper");
        try (NewsroomServer server = NewsroomServer.start(temporary)) {
            python.run(
                    NOTEBOOKS,
                    Map.of("RAPPORTEUR_URL", server.uri().toString()),
                    "-m",
                    "nbconvert",
                    "--to=notebook",
                    "--execute",
                    "--ExecutePreprocessor.timeout=120",
                    "--output-dir=" + temporary,
                    notebook + ".ipynb");
        }
        List<JsonNode> outputs = outputs(temporary.resolve(notebook + ".ipynb"));
        assertEquals(
                List.of(), outputs.stream().filter(NotebooksTest::isComplaint).toList());
        assertEquals(figures, outputs.stream().filter(NotebooksTest::isFigure).count());
        assertEquals(
                tables,
                outputs.stream()
                        .map(NotebooksTest::headings)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining("; ")));
    }

    /** What they show depends on the dataset of whoever runs them. */
    @ParameterizedTest
    @CsvSource({"tour", "ask"})
    void comesWithoutResults(String notebook) throws IOException {
        assertEquals(List.of(), outputs(NOTEBOOKS.resolve(notebook + ".ipynb")));
    }

    @Test
    void givesTypedTables() throws IOException, InterruptedException {
        Python python = Python.with(temporary, "pandas", "SPARQLWrapper", "IPython");
        python.run(NOTEBOOKS, Map.of(), "-m", "unittest", "test_rapporteur");
    }

    private static List<JsonNode> outputs(Path notebook) throws IOException {
        List<JsonNode> outputs = new ArrayList<>();
        JSON.readTree(notebook.toFile()).path("cells").forEach(cell -> cell.path("outputs")
                .forEach(outputs::add));
        return outputs;
    }

    private static boolean isComplaint(JsonNode output) {
        return output.path("output_type").asText().equals("error")
                || output.path("name").asText().equals("stderr");
    }

    private static boolean isFigure(JsonNode output) {
        String png = output.path("data").path("image/png").asText().strip();
        return !png.isEmpty() && Base64.getMimeDecoder().decode(png).length > 10_000;
    }

    private static String headings(JsonNode output) {
        String html = text(output.path("data").path("text/html"));
        return HEADING.matcher(html.replaceAll("(?s)</thead>.*", ""))
                .results()
                .map(found -> found.group(1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String text(JsonNode lines) {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining());
    }
}
