package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whose an office is: from the words before its title, or after "of", "at" and "for". */
final class OrganizationReader {
    private static final int LONGEST_NAME = 7;
    private static final Set<String> QUALIFIERS = Lexicon.words("title-qualifiers");
    private static final Set<String> BODIES = Lexicon.words("bodies");
    private static final Set<String> ORGANIZATION_WORDS = Lexicon.words("organization-words");
    /** Of these the place before them is where they are sent, not who sent them: "Middle East envoy", "Iran envoy". */
    private static final Set<String> SENT = Lexicon.words("sent-offices");
    /** Whoever holds one of these holds it of a place: "California Gov.", "Lisbon Mayor". */
    private static final Set<String> LOCAL = Lexicon.words("local-offices");

    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

    private final AnnotatedArticle article;
    private final Gazetteer gazetteer;
    private final People people;

    /** What stands before a title, and the index after its last word. */
    record Found(List<Party> parties, int end) {
        Found {
            parties = List.copyOf(parties);
        }
    }

    OrganizationReader(AnnotatedArticle article, Gazetteer gazetteer, People people) {
        this.article = article;
        this.gazetteer = gazetteer;
        this.people = people;
    }

    /** Whose office the words before it tell: "Ruritanian", "Ruritania's", "U.S. Army", "State Department". */
    Optional<Found> before(Sentence sentence, int start, int office, String usual) {
        for (int i = office - 1; i >= start; i--) {
            Optional<Party> party = endingAt(sentence, start, i, office, usual);
            if (party.isPresent()) {
                int end = isPossessive(sentence, i + 1) ? i + 2 : i + 1;
                return Optional.of(new Found(List.of(party.get()), end));
            }
        }
        return Optional.empty();
    }

    private Optional<Party> endingAt(Sentence sentence, int start, int i, int office, String usual) {
        Token token = sentence.token(i);
        boolean owns = isPossessive(sentence, i + 1);
        if (people.at(sentence, token).isPresent() || (!owns && isQualifier(token))) {
            return Optional.empty();
        }
        if (owns && token.pos().equals("NN") && isBody(token)) {
            return named(sentence, token);
        }
        if (token.entity().equals("ORG")) {
            boolean portfolio = !owns && usual.endsWith("minister") && !LOCAL.contains(usual) && !isKnown(token.form());
            return portfolio ? Optional.empty() : Optional.of(party(nameEndingAt(sentence, start, i)));
        }
        if (gazetteer.organization(token.form()).isPresent() && token.isProperNoun()) {
            return Optional.of(party(token.form()));
        }
        Optional<Party> nation = nationEndingAt(sentence, start, i + 1);
        if (nation.isPresent()) {
            boolean alone = i == 0 || !sentence.token(i - 1).isProperNoun();
            return !owns && alone && isDestination(token, usual) ? Optional.empty() : nation;
        }
        return isOwner(sentence, i, office, usual)
                ? Optional.of(party(nameEndingAt(sentence, start, i)))
                : Optional.empty();
    }

    /** Whether an untagged name or a place before a title is whose office it is. */
    private boolean isOwner(Sentence sentence, int i, int office, String usual) {
        Token token = sentence.token(i);
        boolean place = PLACES.contains(token.entity());
        if (!token.isProperNoun()
                || !NameFinder.isCapitalized(token)
                || !(place || token.entity().isEmpty())
                || gazetteer.isRank(token.form())
                || gazetteer.office(token.form()).isPresent()) {
            return false;
        }
        if (isPossessive(sentence, i + 1) || LOCAL.contains(usual)) {
            return true;
        }
        boolean contrast =
                i > 0 && sentence.tokens().subList(i + 1, office + 1).stream().noneMatch(NameFinder::isCapitalized);
        return !place && (contrast || isBody(token) || isAcronym(token.form())) && !usual.endsWith("minister");
    }

    private boolean isDestination(Token place, String office) {
        return SENT.contains(office)
                && place.isProperNoun()
                && !isAcronym(place.form())
                && gazetteer.demonym(place.form()).isEmpty()
                && gazetteer.country(place.form()).isPresent();
    }

    private static boolean isAcronym(String form) {
        return form.replace(".", "").matches("\\p{Lu}{2,}");
    }

    private boolean isKnown(String form) {
        return gazetteer.organization(form).isPresent()
                || gazetteer.nation(form).isPresent();
    }

    private static boolean isQualifier(Token token) {
        return QUALIFIERS.contains(token.lemma());
    }

    /** Whether the noun names a kind of body: "army", "department". */
    boolean isBody(Token token) {
        return BODIES.contains(token.lemma()) || ORGANIZATION_WORDS.contains(token.lemma());
    }

    private static boolean isPossessive(Sentence sentence, int i) {
        return i < sentence.size() && sentence.token(i).pos().equals("POS");
    }

    private String nameEndingAt(Sentence sentence, int start, int last) {
        int from = last;
        while (from > start && isPartOfName(sentence, from - 1, last)) {
            from--;
        }
        boolean of = from > 1 && sentence.token(from - 1).lemma().equals("of");
        if (of && isBody(sentence.token(from - 2)) && NameFinder.isCapitalized(sentence.token(from - 2))) {
            from -= 2; // "Department of State spokeswoman"
        }
        return NameFinder.text(sentence, from, last + 1);
    }

    private boolean isPartOfName(Sentence sentence, int i, int last) {
        Token token = sentence.token(i);
        boolean alike = token.isProperNoun()
                && NameFinder.isCapitalized(token)
                && token.entity().equals(sentence.token(last).entity())
                && people.at(sentence, token).isEmpty()
                && !isQualifier(token)
                && !gazetteer.isRank(token.form());
        return alike
                || token.entity().equals("ORG")
                || token.form().equals("-")
                || gazetteer.demonym(token.form()).isPresent()
                || gazetteer.country(token.form()).isPresent();
    }

    /** "the department": the body with that word at the end of its name that was named last. */
    private Optional<Party> named(Sentence sentence, Token noun) {
        Optional<Party> last = Optional.empty();
        for (Sentence other : article.sentences()) {
            int end = other.index() == sentence.index() ? noun.index() : other.size();
            for (int i = 1; other.index() <= sentence.index() && i < end; i++) {
                Token token = other.token(i);
                boolean name = token.lemma().equals(noun.lemma())
                        && token.isProperNoun()
                        && NameFinder.isCapitalized(token)
                        && other.token(i - 1).isProperNoun();
                last = name ? Optional.of(party(nameEndingAt(other, 0, i))) : last;
            }
        }
        return last;
    }

    private Optional<Party> nationEndingAt(Sentence sentence, int start, int end) {
        for (int from = Math.max(start, end - 4); from < end; from++) {
            Optional<Party> nation =
                    gazetteer.nation(NameFinder.text(sentence, from, end)).map(c -> Party.country(c.name()));
            if (nation.isPresent()) {
                return nation;
            }
        }
        return Optional.empty();
    }

    /** The country or known body whose name begins at the given token, with or without article. */
    Optional<Party> nationFrom(Sentence sentence, int start) {
        int from = sentence.token(start).lemma().equals("the") ? start + 1 : start;
        for (int end = Math.min(sentence.size(), from + LONGEST_NAME); end > from; end--) {
            String words = NameFinder.text(sentence, from, end);
            if (gazetteer.country(words).isPresent()
                    || gazetteer.organization(words).isPresent()) {
                return Optional.of(party(words));
            }
        }
        return Optional.empty();
    }

    /** The country whose adjective or name ends right before the given token. */
    Optional<Party> nationBefore(Sentence sentence, int end) {
        return nationEndingAt(sentence, 0, end);
    }

    /** The parties in a noun phrase, joined by "and". */
    List<Party> joined(Sentence sentence, int from, int to) {
        if (to - from == 2
                && sentence.token(from).lemma().equals("the")
                && sentence.token(from + 1).pos().equals("NN")
                && isBody(sentence.token(from + 1))) {
            return List.of(
                    named(sentence, sentence.token(from + 1)).orElse(party(NameFinder.text(sentence, from, to))));
        }
        List<Party> found = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || sentence.token(i).lemma().equals("and")) {
                if (i > start) {
                    found.add(party(NameFinder.text(sentence, start, i)));
                }
                start = i + 1;
            }
        }
        boolean nations = found.stream().allMatch(p -> p.kind() == Party.Kind.COUNTRY);
        return nations || found.size() < 2 ? found : List.of(party(NameFinder.text(sentence, from, to)));
    }

    /** The country or organization of that name. */
    Party party(String words) {
        String bare =
                words.replaceFirst("^(?i:the|a|an|his|her|its|their) ", "").replaceFirst("(?<=.)['’]s?$", "");
        return gazetteer
                .country(bare)
                .or(() -> gazetteer.demonym(bare))
                .map(c -> Party.country(c.name()))
                .orElseGet(() -> Party.organization(gazetteer.organization(bare).orElse(bare)));
    }
}
