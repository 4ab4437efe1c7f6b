package dev.rapporteur.rdf;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Person;
import dev.rapporteur.model.TextFingerprint;
import java.net.URI;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** Writes one report. */
final class ArticleWriter {
    private final Triples triples = new Triples();
    private final ArticleReport report;
    private final Iris iris;
    private final Places places;
    private final ArticleId id;
    private final Node article;
    private final LocalNames names;

    ArticleWriter(ArticleReport report, Iris iris, Places places) {
        this.report = report;
        this.iris = iris;
        this.places = places;
        id = report.article().id();
        article = Triples.iri(iris.article(id));
        names = LocalNames.of(iris, id, Names.of(report));
    }

    Graph write() {
        writeArticle();
        names.nodes().forEach(this::writeName);
        report.people().forEach(this::writePerson);
        ClaimWriter writer = new ClaimWriter(triples, iris, names, places, article, findOutlet());
        OfficeNames offices = OfficeNames.of(iris, report);
        for (int i = 0; i < report.claims().size(); i++) {
            writer.write(new ClaimRef(id, i), report.claims().get(i), offices);
        }
        return triples.graph();
    }

    private void writeArticle() {
        Metadata metadata = report.article().metadata();
        String file = report.article().file();
        triples.describe(article, Rap.Article, metadata.title().orElse(file))
                .add(article, RDF.type.asNode(), SchemaDO.NewsArticle.asNode())
                .text(article, Rap.file, file)
                .text(article, DCTerms.title.asNode(), metadata.title())
                .text(article, Rap.dateline, metadata.dateline())
                .text(article, Rap.fingerprint, report.article().fingerprint().map(TextFingerprint::text))
                .texts(article, Rap.author, metadata.authors())
                .addAll(
                        article,
                        Rap.cites,
                        report.cites().stream().map(this::source).toList())
                .addAll(
                        article,
                        Rap.mentions,
                        report.people().stream().map(this::person).toList());
        metadata.published().ifPresent(d -> triples.add(article, Rap.published, Literals.date(d)));
        metadata.url().ifPresent(u -> triples.add(article, SchemaDO.url.asNode(), address(u)));
        metadata.carrier().ifPresent(c -> triples.add(article, Rap.carrier, source(c)));
        findOutlet().ifPresent(o -> triples.add(article, Rap.outlet, o));
    }

    /** An address that a browser can open is an IRI; any other is kept as words. */
    private static Node address(URI url) {
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        return web && url.getHost() != null && Literals.isWellFormed(url.toString())
                ? Triples.iri(url.toString())
                : Literals.typed(Literals.text(url.toString()).getLiteralLexicalForm(), XSDDatatype.XSDanyURI);
    }

    private Optional<Node> findOutlet() {
        return report.article().metadata().outlet().map(this::source);
    }

    private Node source(String name) {
        return names.node(Named.source(name));
    }

    private Node person(Person person) {
        return names.node(Named.actor(Party.person(person.name())));
    }

    private void writeName(Named named, Node node) {
        triples.describe(node, named.sort().type(), named.name());
        if (!named.sort().isShared()) {
            triples.add(node, Rap.article, article);
        }
    }

    private void writePerson(Person person) {
        Node node = person(person);
        triples.texts(node, SKOS.altLabel.asNode(), person.aliases());
        person.mentions().forEach(m -> triples.add(node, Rap.mentionedAt, Triples.iri(iris.mention(id, m))));
    }
}
