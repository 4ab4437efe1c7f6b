package dev.rapporteur.rdf;

import dev.rapporteur.model.Party;
import java.util.Comparator;
import org.apache.jena.graph.Node;

/**
 * Something that an article calls by a name and that gets an IRI.
 *
 * @param sort what it is in the graph
 * @param name the words for it
 */
record Named(Sort sort, String name) implements Comparable<Named> {
    private static final Comparator<Named> ORDER =
            Comparator.comparing(Named::sort).thenComparing(Named::name);

    /** What a named thing is in the graph, and whether all articles share its IRI. */
    enum Sort {
        PERSON("person", "Person", false),
        ORGANIZATION("organization", "Organization", false),
        GROUP("group", "Group", false),
        PLACE("place", "Place", true),
        SOURCE("source", "Source", true),
        ANONYMOUS_SOURCE("source", "AnonymousSource", false);

        private final String step;
        private final String type;
        private final boolean shared;

        Sort(String step, String type, boolean shared) {
            this.step = step;
            this.type = type;
            this.shared = shared;
        }

        String step() {
            return step;
        }

        Node type() {
            return Rap.term(type);
        }

        boolean isShared() {
            return shared;
        }
    }

    /** A party that takes part in what is claimed. */
    static Named actor(Party party) {
        Sort sort =
                switch (party.kind()) {
                    case PERSON -> Sort.PERSON;
                    case ORGANIZATION -> Sort.ORGANIZATION;
                    case COUNTRY -> Sort.PLACE;
                    case GROUP -> Sort.GROUP;
                };
        return new Named(sort, party.name());
    }

    /** A party that speaks: a group that does is an unnamed source. */
    static Named speaker(Party party) {
        return party.kind() == Party.Kind.GROUP ? new Named(Sort.ANONYMOUS_SOURCE, party.name()) : actor(party);
    }

    /** A party through which a speaker was heard: an organization that carries words is an outlet. */
    static Named via(Party party) {
        return party.kind() == Party.Kind.ORGANIZATION ? source(party.name()) : speaker(party);
    }

    static Named source(String name) {
        return new Named(Sort.SOURCE, name);
    }

    @Override
    public int compareTo(Named other) {
        return ORDER.compare(this, other);
    }
}
