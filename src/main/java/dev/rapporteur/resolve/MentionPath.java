package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Slug;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Where, below the resource base, somebody is found as one article calls them. */
final class MentionPath {
    private MentionPath() {}

    /** For example {@code article/a1/person/ana-ruiz}. */
    static String of(Mention mention) {
        return "article/" + mention.article() + "/"
                + mention.party().kind().name().toLowerCase(Locale.ROOT) + "/"
                + Slug.of(mention.party().name());
    }

    static Set<String> of(Collection<Mention> mentions) {
        return mentions.stream().map(MentionPath::of).collect(Collectors.toSet());
    }
}
