package dev.rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The package drawing in ARCHITECTURE.md, as a test. One row per arrow or per library. */
class ArchitectureTest {
    private static final String ROOT = "dev.rapporteur";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest(name = "{0} may use only: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # package | project packages it may use
            model     | -
            ingest    | model
            nlp       | model
            timex     | model
            extract   | model timex
            resolve   | model
            memory    | model resolve
            pipeline  | model ingest nlp extract resolve
            rdf       | model
            store     | model rdf
            query     | rdf
            serve     | store query rdf
            authority | model
            evaluate  | model
            explain   | model
            ledger    | model
            """)
    void projectDependencies(String owner, String allowed) {
        String[] others = java.util.stream.Stream.of(
                        "model",
                        "ingest",
                        "nlp",
                        "timex",
                        "extract",
                        "resolve",
                        "memory",
                        "pipeline",
                        "rdf",
                        "store",
                        "query",
                        "serve",
                        "authority",
                        "evaluate",
                        "explain",
                        "ledger",
                        "cli")
                .filter(p -> !p.equals(owner) && !(" " + allowed + " ").contains(" " + p + " "))
                .map(p -> ROOT + "." + p + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + owner + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .check(CODE);
    }

    @ParameterizedTest(name = "{0} is used only in: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            opennlp                 | nlp
            edu.emory.mathcs        | nlp
            net.jpountz             | nlp
            org.apache.jena.fuseki  | serve
            org.apache.jena         | rdf store query serve cli
            picocli                 | cli
            gg.jte                  | serve
            io.micrometer           | serve
            com.apicatalog          | serve
            org.h2                  | memory
            org.jsoup               | ingest authority explain
            info.debatty            | ingest
            """)
    void libraryOwners(String library, String owners) {
        String[] homes = java.util.Arrays.stream(owners.split(" "))
                .map(p -> ROOT + "." + p + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(CODE);
    }

    @Test
    void modelIsPureJava() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + ".model..", "java..", "org.jspecify..")
                .check(CODE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Processor|Data|Info)$")
                .check(CODE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CODE);
    }
}
