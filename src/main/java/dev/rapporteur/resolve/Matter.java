package dev.rapporteur.resolve;

import dev.rapporteur.model.Judgement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What there is to know of one kind of thing to put its items together: people, meetings, … */
interface Matter<T extends Item> {
    /** The name of the kind, in lower case: it begins the names of its relations. */
    String name();

    RuleBook<T> rules();

    /** The item of that key, as the articles taken in so far tell it. */
    Optional<T> item(String key);

    /** By what the thing behind these items wants to be called. */
    Wish wish(List<T> cluster);

    /** All that other matters go by when they look at it; its slug apart. */
    default String looks(List<T> cluster) {
        return "";
    }

    /** Whether each occurrence of a torn item that is left alone must stay a thing of its own. */
    default boolean isSplitWhenTorn(T item) {
        return false;
    }

    /** The slug of an occurrence that is a thing of its own; it must be none that {@link Slugs} hands out. */
    default String ownSlug(String occurrence) {
        throw new IllegalStateException(name() + " " + occurrence + " is never split");
    }

    /**
     * A wish for a slug.
     *
     * @param slug the slug
     * @param rank of several with one wish the first by these words gets the slug as it is
     * @param distinction what makes the slug of a later one unique
     */
    record Wish(String slug, String rank, String distinction) {}

    /**
     * Items that are one thing.
     *
     * @param id the key of the first item
     * @param slug last step of its IRI
     */
    record Cluster<T>(String id, String slug, List<T> items) {
        public Cluster {
            items = List.copyOf(items);
        }
    }

    /** That an occurrence (a mention, a claim) belongs to the thing with a slug. */
    record Belonging(String slug, String occurrence) implements Comparable<Belonging> {
        private static final Comparator<Belonging> ORDER =
                Comparator.comparing(Belonging::slug).thenComparing(Belonging::occurrence);

        @Override
        public int compareTo(Belonging belonging) {
            return ORDER.compare(this, belonging);
        }
    }

    /**
     * What is different after new occurrences.
     *
     * @param clusters things to describe anew
     * @param split slugs and occurrences of things of one occurrence each, to describe anew
     * @param goneIds ids of clusters that are no more, or are to be described anew
     * @param goneSlugs slugs of things that are no more
     * @param gone belongings that no longer hold
     * @param come belongings that hold from now on
     * @param changed items whose slug or looks are others than before
     * @param goneJudgements judgements that no longer hold
     * @param judgements judgements that hold from now on
     */
    record Outcome<T>(
            List<Cluster<T>> clusters,
            Set<Belonging> split,
            Set<String> goneIds,
            Set<String> goneSlugs,
            Set<Belonging> gone,
            Set<Belonging> come,
            Set<String> changed,
            Set<Judgement> goneJudgements,
            Set<Judgement> judgements) {}
}
