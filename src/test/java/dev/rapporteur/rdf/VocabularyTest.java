package dev.rapporteur.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.model.ArticleVersion;
import dev.rapporteur.model.Consolidation.Repeat;
import dev.rapporteur.model.Consolidation.RoleName;
import dev.rapporteur.model.Judgement;
import dev.rapporteur.model.LedgerEntry;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.Stance;
import dev.rapporteur.model.TenureClaim;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code and {@code ontology/rapporteur.ttl} speak of the same terms, and each term says what it is. */
class VocabularyTest {
    private static final Graph ONTOLOGY =
            RDFParser.source("ontology/rapporteur.ttl").toGraph();
    private static final Map<Node, Enum<?>[]> SCHEMES = Map.of(
            Rap.inputOutcomes, LedgerEntry.Outcome.values(),
            Rap.meetingKinds, MeetingClaim.Kind.values(),
            Rap.meetingStatuses, MeetingClaim.Status.values(),
            Rap.proposalStatuses, ProposalClaim.Status.values(),
            Rap.repeatReasons, Repeat.Reason.values(),
            Rap.sanctionStatuses, SanctionClaim.Status.values(),
            Rap.stances, Stance.values(),
            Rap.tenurePhases, TenureClaim.Phase.values(),
            Rap.verdicts, Judgement.Verdict.values(),
            Rap.versionEnds, ArticleVersion.End.values());

    @Test
    void codeAndOntologyHaveTheSameTerms() {
        Stream<String> constants = Arrays.stream(Rap.class.getFields())
                .filter(f -> f.getType() == Node.class)
                .map(Field::getName);
        Stream<String> concepts =
                SCHEMES.values().stream().flatMap(Arrays::stream).map(Rap::localName);
        Set<String> inCode = Stream.concat(constants, concepts).collect(Collectors.toCollection(TreeSet::new));
        Set<String> inOntology =
                terms().map(t -> t.getURI().substring(Rap.NS.length())).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(inOntology, inCode);
    }

    @Test
    void constantsAreNamedAsTheirTerms() throws IllegalAccessException {
        for (Field field : Rap.class.getFields()) {
            if (field.getType() == Node.class) {
                assertEquals(Rap.term(field.getName()), field.get(null));
            }
        }
    }

    @Test
    void schemesHoldTheEnumsOfTheModel() {
        SCHEMES.forEach((scheme, values) -> {
            Set<Node> concepts = Set.copyOf(ONTOLOGY.find(Node.ANY, SKOS.inScheme.asNode(), scheme)
                    .mapWith(t -> t.getSubject())
                    .toList());
            assertEquals(
                    Arrays.stream(values).map(Rap::concept).collect(Collectors.toSet()), concepts, scheme::toString);
        });
    }

    @Test
    void everyRoleIsAProperty() {
        for (RoleName role : RoleName.values()) {
            assertTrue(has(Rap.concept(role), RDF.type.asNode()), role::name);
        }
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyTermSaysWhatItIs(Node term) {
        for (Node property : List.of(RDFS.label.asNode(), RDFS.comment.asNode())) {
            List<Node> words = values(term, property);
            assertEquals(1, words.size(), property::toString);
            assertEquals("en", words.get(0).getLiteralLanguage());
        }
        assertTrue(has(term, SKOS.inScheme.asNode()) || isAligned(term), "no alignment");
    }

    @Test
    void theAuthoritySpeaksOnlyOfKnownTerms() {
        Set<String> unknown = AuthorityGraph.write(AuthorityGraph.load(), Iris.DEFAULT.base()).stream()
                .flatMap(t -> Stream.of(t.getPredicate(), t.getObject()))
                .filter(n -> n.isURI() && n.getURI().startsWith(Rap.NS) && !has(n, RDFS.label.asNode()))
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void theOntologyHasAVersionAndNoBlankNodes() {
        assertEquals(
                1,
                ONTOLOGY.find(Node.ANY, OWL2.versionInfo.asNode(), Node.ANY)
                        .toList()
                        .size());
        assertTrue(ONTOLOGY.stream()
                .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
    }

    private static boolean isAligned(Node term) {
        return Stream.of(RDFS.subClassOf, RDFS.subPropertyOf, RDFS.seeAlso, SKOS.closeMatch)
                .anyMatch(p -> has(term, p.asNode()));
    }

    private static Stream<Node> terms() {
        return ONTOLOGY.stream()
                .map(t -> t.getSubject())
                .filter(s -> s.getURI().startsWith(Rap.NS))
                .distinct();
    }

    private static boolean has(Node subject, Node property) {
        return !values(subject, property).isEmpty();
    }

    private static List<Node> values(Node subject, Node property) {
        return ONTOLOGY.find(subject, property, Node.ANY)
                .mapWith(t -> t.getObject())
                .toList();
    }
}
