package dev.rapporteur.rdf;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** One resource of the authority, with its properties in the order in which they are written. */
final class Thing {
    private final String path;
    private final Map<Node, List<Node>> properties = new LinkedHashMap<>();

    /**
     * A thing.
     *
     * @param kind first step of its IRI below the base
     * @param name what its IRI ends in, as a slug
     */
    Thing(String kind, String name, Node... types) {
        path = kind + "/" + slug(name);
        properties.put(AuthorityTerm.TYPE, List.of(types));
    }

    /** Its IRI below the base. */
    String path() {
        return path;
    }

    Thing link(Node property, Optional<String> iri) {
        iri.ifPresent(i -> properties.put(property, List.of(NodeFactory.createURI(i))));
        return this;
    }

    Thing text(Node property, String value) {
        return texts(property, List.of(value));
    }

    Thing text(Node property, Optional<String> value) {
        return texts(property, value.stream().toList());
    }

    Thing texts(Node property, List<String> values) {
        if (!values.isEmpty()) {
            properties.put(
                    property,
                    values.stream().map(NodeFactory::createLiteralString).toList());
        }
        return this;
    }

    Thing date(Node property, Optional<LocalDate> day) {
        day.ifPresent(
                d -> properties.put(property, List.of(NodeFactory.createLiteralDT(d.toString(), XSDDatatype.XSDdate))));
        return this;
    }

    void forEachProperty(BiConsumer<Node, List<Node>> consumer) {
        properties.forEach(consumer);
    }

    /** @throws IllegalArgumentException if two of these have one IRI */
    static List<Thing> distinct(Collection<Thing> things) {
        Set<String> paths = new HashSet<>();
        for (Thing thing : things) {
            if (!paths.add(thing.path)) {
                throw new IllegalArgumentException(
                        "two things of the authority are called " + thing.path + "; give one of them another name");
            }
        }
        return new ArrayList<>(things);
    }

    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
