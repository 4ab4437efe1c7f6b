package dev.rapporteur.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Consolidation.Entity;
import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.Consolidation.Event;
import dev.rapporteur.model.Consolidation.EventKind;
import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Consolidation.RoleName;
import dev.rapporteur.model.Party;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsolidatedGraphTest {
    @Test
    void entitiesAndEvents() {
        Graph graph = ConsolidatedGraph.write(ConsolidationSample.consolidation(), Iris.DEFAULT);
        Graphs.assertSame("consolidated.ttl", graph);
        assertEquals(List.of(), Shapes.load().validate(graph));
    }

    @Test
    void mentionsLeadToTheirArticlesAlsoWhereNamesShareASlug() {
        ArticleId id = new ArticleId("north-port-1");
        for (int seed = 0; seed < 20; seed++) {
            Graph article = ArticleGraph.write(new RandomReports(seed).next(), Iris.DEFAULT, Samples.AUTHORITY);
            List<Mention> mentions = article.find(Node.ANY, RDF.type.asNode(), Rap.Person)
                    .mapWith(t -> new Description(article, t.getSubject()).text(RDFS.label.asNode()))
                    .mapWith(name -> new Mention(id, Party.person(name)))
                    .toList();
            Entity everybody = new Entity(Party.Kind.PERSON, "everybody", "everybody", List.of(), mentions);
            Graph graph = ConsolidatedGraph.write(
                    new Consolidation(List.of(everybody), List.of(), List.of(), List.of(), List.of()), Iris.DEFAULT);
            List<Node> mentioned = graph.find(Node.ANY, Rap.mentionedAs, Node.ANY)
                    .mapWith(t -> t.getObject())
                    .toList();
            assertEquals(mentions.size(), mentioned.size());
            mentioned.forEach(p -> assertTrue(article.contains(p, RDF.type.asNode(), Rap.Person), p::toString));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # kind   | detail | status   | person   | message
            MEETING  | summit | imposed  | ana-ruiz | MEETING x: 'imposed' is none of
            SANCTION | ban    | planned  | ana-ruiz | SANCTION x: 'planned' is none of
            TENURE   | mayor  | occurred | ana-ruiz | TENURE x: 'occurred' is none of
            MEETING  | picnic | occurred | ana-ruiz | MEETING x: 'picnic' is none of
            MEETING  | summit | occurred | Nobody   | 'Nobody' cannot end an IRI
            """)
    void whatDoesNotFitIsRefused(EventKind kind, String detail, String status, String person, String message) {
        EntityRef entity = new EntityRef(Party.Kind.PERSON, person);
        Event event = ConsolidationSample.event(
                kind,
                "x",
                "x",
                detail,
                status,
                ConsolidationSample.summit("occurred").reportedIn(),
                ConsolidationSample.role(RoleName.HOLDER, entity));
        Consolidation consolidation = ConsolidationSample.of(event);
        Exception error = assertThrows(
                IllegalArgumentException.class, () -> ConsolidatedGraph.write(consolidation, Iris.DEFAULT));
        assertTrue(error.toString().contains(message), error::toString);
    }
}
