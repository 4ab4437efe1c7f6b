package dev.rapporteur.serve.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code THREAT_MODEL.md} has one test per row, and one row per test that is marked as a threat's. */
class ThreatModelTest {
    private static final Pattern ROW = Pattern.compile("\\| [^|]+ \\| [^|]+ \\| `([A-Za-z]+\\.[A-Za-z]+)` \\|");

    @Test
    void everyRowHasItsTestAndEveryTestItsRow() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("THREAT_MODEL.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| threat "))
                .map(ThreatModelTest::test)
                .toList();
        assertFalse(rows.isEmpty());
        assertEquals(rows.size(), rows.stream().distinct().count(), "a test stands in one row");
        assertEquals(
                tests().stream().collect(Collectors.joining("\n")),
                rows.stream().sorted().collect(Collectors.joining("\n")));
    }

    private static String test(String line) {
        Matcher row = ROW.matcher(line);
        return row.matches() ? row.group(1) : "not a row: " + line;
    }

    private static Set<String> tests() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests()).importPackages("dev.rapporteur").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Threat.class))
                        .map(ThreatModelTest::name)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
