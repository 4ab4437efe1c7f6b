package dev.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.assembler.VocabTDB2;

/**
 * {@code fuseki-config/config.ttl} with the locations of one store filled in.
 *
 * @param model the whole description, services included
 * @param dataset the node that describes the dataset
 */
public record DatasetDescription(Model model, Resource dataset) {
    private static final String RESOURCE = "/fuseki-config/config.ttl";
    private static final String BASE = "urn:rapporteur:config";

    static {
        JenaSystem.init();
    }

    /** The description of the store in {@code dir}. */
    public static DatasetDescription in(Path dir) {
        Model model = read();
        locate(model, VocabTDB2.pLocation, triples(dir));
        locate(model, TextVocab.pDirectory, words(dir));
        return new DatasetDescription(model, model.createResource(BASE + "#dataset"));
    }

    static Path triples(Path dir) {
        return dir.resolve("tdb2");
    }

    static Path words(Path dir) {
        return dir.resolve("text");
    }

    private static Model read() {
        Model model = ModelFactory.createDefaultModel();
        try (InputStream in = DatasetDescription.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path: the program is incomplete");
            }
            RDFDataMgr.read(model, in, BASE, Lang.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model;
    }

    private static void locate(Model model, Property property, Path place) {
        Resource owner = model.listSubjectsWithProperty(property).next();
        owner.removeAll(property).addProperty(property, place.toString());
    }
}
