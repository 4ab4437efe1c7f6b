package dev.rapporteur.extract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Block.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code names.yml}: who is named, and whether the rule had a part in it. */
class NameRulesTest {
    private static final Gazetteer GAZETTEER = new Gazetteer(Reading.authority());

    static Stream<Example> matches() {
        return NameEvidence.rules().stream().flatMap(r -> r.matches().stream().map(line -> Example.of(r.id(), line)));
    }

    static Stream<Example> ignores() {
        return NameEvidence.rules().stream().flatMap(r -> r.ignores().stream().map(line -> Example.of(r.id(), line)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("matches")
    void ruleFires(Example example) {
        assertAll(
                () -> assertEquals(
                        PeopleTest.parse(example.reading()), PeopleTest.found(Reading.of(example.sentence()))),
                () -> assertTrue(firing(example.sentence()).contains(example.rule()), "the rule fires"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ignores")
    void ruleKeepsStill(Example example) {
        assertAll(
                () -> assertEquals(
                        PeopleTest.parse(example.reading()), PeopleTest.found(Reading.of(example.sentence()))),
                () -> assertFalse(firing(example.sentence()).contains(example.rule()), "the rule fires"));
    }

    /** Ids of the rules that fire beside any name or candidate of the text. */
    private static Set<String> firing(String text) {
        AnnotatedArticle article = Reading.annotated(Reading.article(List.of(Reading.CONTEXT, text), Role.PARAGRAPH));
        NameFinder finder = new NameFinder(GAZETTEER);
        List<NameMention> names = new ArrayList<>(finder.recognize(article));
        names.addAll(new CandidateFinder(finder, GAZETTEER).find(article, names));
        NameEvidence evidence = new NameEvidence(GAZETTEER);
        return names.stream().flatMap(n -> evidence.firing(n).keySet().stream()).collect(Collectors.toSet());
    }
}
