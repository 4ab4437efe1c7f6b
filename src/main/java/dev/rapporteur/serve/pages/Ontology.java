package dev.rapporteur.serve.pages;

import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.read.Excerpt;
import dev.rapporteur.serve.pages.read.Vocabulary;
import dev.rapporteur.serve.pages.view.Frame;
import dev.rapporteur.serve.pages.view.Glossary;
import dev.rapporteur.serve.pages.web.Answer;
import dev.rapporteur.serve.pages.web.Format;
import dev.rapporteur.serve.pages.web.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The vocabulary, as a page and as data. Its terms have IRIs elsewhere, which lead here. */
record Ontology(Vocabulary vocabulary, Printer printer) {
    static final String PATH = "ontology";

    Answer answer(Visit visit) {
        if (visit.format().isEmpty()) {
            return Documents.choice(visit, printer);
        }
        Format format = visit.format().get();
        if (format != Format.HTML) {
            return new Excerpt(vocabulary.graph(), false).answer(format);
        }
        Frame frame = new Frame(visit.root(), "Vocabulary", Documents.alternates(visit));
        List<Glossary> parts = List.of(
                part("Classes", OWL2.Class.asNode()),
                part("Properties that lead to things", OWL2.ObjectProperty.asNode()),
                part("Properties with values", OWL2.DatatypeProperty.asNode()),
                part("Values of closed sets", SKOS.Concept.asNode()));
        return Answer.page(Answer.OK, printer.print("ontology", frame, Map.of("parts", parts)));
    }

    private Glossary part(String heading, Node type) {
        return new Glossary(
                heading,
                vocabulary.graph().stream(Node.ANY, RDF.type.asNode(), type)
                        .map(Triple::getSubject)
                        .filter(term -> term.isURI() && term.getURI().startsWith(Rap.NS))
                        .map(term -> new Glossary.Term(
                                term.getURI().substring(Rap.NS.length()),
                                vocabulary.label(term),
                                vocabulary.meaning(term)))
                        .distinct()
                        .sorted(Comparator.comparing(Glossary.Term::name))
                        .toList());
    }
}
