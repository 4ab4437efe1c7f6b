package dev.rapporteur;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.cli.CommandLines;
import dev.rapporteur.cli.ExitCode;
import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.query.QueryCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** README.md against the program. */
class ReadmeTest {
    private static final String README = read(Path.of("README.md"));

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern PATH =
            Pattern.compile("`((?:src|ontology|queries|fuseki-config|articles|docs|bench|notebooks)/[^`\\s]*)`");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
    private static final Pattern CALL = Pattern.compile("\\./rapporteur ([^#|>\n]*)");
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"./rapporteur run articles/", "mvn verify"})
    void opensWithTheTwoCommandsThatCount(String command) {
        String first = blocks("sh").findFirst().orElse("");
        assertTrue(first.lines().anyMatch(line -> line.startsWith(command + " ")), first);
    }

    @Test
    void tellsOfEveryCommand() {
        assertEquals(
                CommandLines.all().getSubcommands().keySet(),
                rows("Commands").map(cell -> cell.replaceFirst("\\s.*", "")).collect(sorted()));
    }

    @Test
    void tellsOfEveryOption() {
        CommandLine all = CommandLines.all();
        Set<String> options = Stream.concat(Stream.of(all), all.getSubcommands().values().stream())
                .flatMap(command -> command.getCommandSpec().optionsMap().keySet().stream())
                .filter(name -> name.startsWith("--"))
                .collect(sorted());
        Set<String> told = found(OPTION, MatchResult::group).collect(sorted());
        told.addAll(Set.of("--help", "--version"));
        assertEquals(options, told);
    }

    @Test
    void tellsOfEveryQuery() {
        assertEquals(
                QueryCatalog.load().queries().stream().map(CannedQuery::name).collect(sorted()),
                rows("Canned queries").collect(sorted()));
    }

    @Test
    void tellsOfEveryExitCode() {
        List<Integer> codes =
                Arrays.stream(ExitCode.values()).map(ExitCode::number).toList();
        List<Integer> told = rows("Exit codes")
                .flatMap(cell -> Arrays.stream(cell.split(", ")))
                .flatMapToInt(ReadmeTest::range)
                .boxed()
                .toList();
        assertEquals(codes, told);
    }

    static Stream<String> paths() {
        return Stream.concat(found(LINK, m -> m.group(1)), found(PATH, m -> m.group(1)))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void namesFilesThatAreThere(String path) throws IOException {
        Path folder = Path.of(path.replaceFirst("[^/]*[*][^/]*$", ""));
        assertTrue(Files.exists(folder), path);
        if (path.contains("*")) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, path.replaceFirst(".*/", ""))) {
                assertTrue(files.iterator().hasNext(), path);
            }
        }
    }

    static Stream<String> calls() {
        return blocks("sh")
                .flatMap(block -> CALL.matcher(block).results())
                .map(call -> call.group(1).strip())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void showsCallsThatAreUnderstood(String arguments) {
        String[] words = WORD.matcher(arguments)
                .results()
                .map(word -> word.group().replace("\"", ""))
                .toArray(String[]::new);
        assertDoesNotThrow(() -> CommandLines.all().parseArgs(words));
    }

    /** The rule that the README explains is one of the rules. */
    @Test
    void showsARuleThatIsThere() {
        String rule = blocks("yaml").collect(Collectors.joining());
        String rules = read(Path.of("src/main/resources/dev/rapporteur/extract/meetings.yml"));
        assertTrue(rules.contains("\n" + rule), rule);
    }

    /** First cells of the table below a heading, without its head and without marks. */
    private static Stream<String> rows(String heading) {
        String section = README.split("\n## " + heading + "\n", 2)[1].split("\n## ", 2)[0];
        return section.lines().filter(line -> line.startsWith("| ")).skip(1).map(line -> line.substring(
                        2, line.indexOf(" | "))
                .replace("`", ""));
    }

    private static IntStream range(String cell) {
        String[] ends = cell.split("–", 2);
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    private static Stream<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(README)
                .results()
                .map(block -> block.group(1));
    }

    private static Stream<String> found(Pattern pattern, Function<MatchResult, String> part) {
        return pattern.matcher(README).results().map(part);
    }

    /** Into a set that can be added to, and that is printed in order. */
    private static Collector<String, ?, Set<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }
}
