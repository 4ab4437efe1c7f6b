package dev.rapporteur.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;

/** The short forms of the namespaces that the project writes. */
public final class Prefixes {
    private static final Map<String, String> VOCABULARIES = Map.of(
            "rap", Rap.NS,
            "rdf", RDF.getURI(),
            "rdfs", RDFS.getURI(),
            "owl", OWL2.getURI(),
            "xsd", XSD.getURI(),
            "skos", SKOS.getURI(),
            "dcterms", DCTerms.getURI(),
            "schema", SchemaDO.NS,
            "oa", OA.getURI());

    private Prefixes() {}

    /** Prefix to namespace, sorted; the resources of the project are {@code data:}. */
    public static Map<String, String> of(Iris iris) {
        Map<String, String> prefixes = new TreeMap<>(VOCABULARIES);
        prefixes.put("data", iris.base());
        return Collections.unmodifiableMap(prefixes);
    }
}
