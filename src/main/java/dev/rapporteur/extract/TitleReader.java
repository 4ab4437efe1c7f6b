package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TenureClaim.Phase;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads titles of offices with their organizations: "Ruritania's deputy foreign minister", "head of the Harbour
 * Agency".
 */
final class TitleReader {
    private static final int LONGEST_OFFICE = 7;
    private static final int LONGEST_PHRASE = 16;
    private static final Set<String> FORMER = Lexicon.words("former-words");
    private static final Set<String> DESIGNATE = Lexicon.words("designate-words");
    private static final Set<String> ACTING = Set.of("acting", "interim", "caretaker");
    /**
     * After these a preposition tells the scope of an office, not whose it is: "envoy to Syria", "commander in Europe".
     */
    private static final Set<String> OF = Set.of("of", "at", "with");

    private static final Set<String> SCOPE = Set.of("for", "to", "in", "on");

    private final Gazetteer gazetteer;
    private final People people;

    TitleReader(Gazetteer gazetteer, People people) {
        this.gazetteer = gazetteer;
        this.people = people;
    }

    /** The title that ends right before the given token. */
    Optional<Title> endingAt(Sentence sentence, int end) {
        Optional<Title> found = Optional.empty();
        for (int from = end - 1; from >= Math.max(0, end - LONGEST_PHRASE); from--) {
            if (isBoundary(sentence.token(from))
                    || people.at(sentence, sentence.token(from)).isPresent()) {
                break;
            }
            int officeEnd = endOfOffice(sentence, from, end);
            boolean reaches =
                    officeEnd == end || (officeEnd > from && endOfComplement(sentence, officeEnd, end) == end);
            if (reaches && !gazetteer.isRank(NameFinder.text(sentence, from, officeEnd))) {
                found = Optional.of(read(sentence, startOfModifiers(sentence, from), from, officeEnd, end));
            }
        }
        return found;
    }

    /** The title that a noun phrase beginning at the given token is, as after a comma or "as". */
    Optional<Title> startingAt(Sentence sentence, int start) {
        for (int from = start; from < Math.min(sentence.size(), start + LONGEST_PHRASE); from++) {
            int officeEnd = endOfOffice(sentence, from, sentence.size());
            if (officeEnd > from && isEndOfNounPhrase(sentence, officeEnd)) {
                int to = endOfComplement(sentence, officeEnd, sentence.size());
                return Optional.of(read(sentence, start, from, officeEnd, to));
            }
            if (!isModifier(sentence.token(from))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The title whose head is the given noun. */
    Optional<Title> headedBy(Sentence sentence, Token noun) {
        for (int from = Math.max(0, noun.index() - LONGEST_OFFICE); from <= noun.index(); from++) {
            int officeEnd = endOfOffice(sentence, from, sentence.size());
            if (officeEnd > noun.index() && isEndOfNounPhrase(sentence, officeEnd)) {
                int to = endOfComplement(sentence, officeEnd, sentence.size());
                return Optional.of(read(sentence, startOfModifiers(sentence, from), from, officeEnd, to));
            }
        }
        return Optional.empty();
    }

    private int endOfOffice(Sentence sentence, int from, int limit) {
        if (!Character.isLetter(sentence.token(from).form().charAt(0))) {
            return from;
        }
        for (int end = Math.min(limit, from + LONGEST_OFFICE); end > from; end--) {
            if (officeOf(NameFinder.text(sentence, from, end)).isPresent()) {
                return end;
            }
        }
        return from;
    }

    /** The office of that title, also in the plural. */
    private Optional<String> officeOf(String words) {
        return gazetteer
                .office(words)
                .or(() -> words.endsWith("s") ? gazetteer.office(singular(words)) : Optional.empty());
    }

    private static String singular(String words) {
        return words.endsWith("men")
                ? words.substring(0, words.length() - 2) + "an"
                : words.substring(0, words.length() - 1);
    }

    private static boolean isBoundary(Token token) {
        return Set.of(",", ":", ".", ";", "``", "''", "\"", "-LRB-", "-RRB-").contains(token.pos())
                || Set.of("(", ")", ",", ";", ":", "\"").contains(token.form())
                || (token.isVerb() && !token.pos().equals("VBN") && !token.pos().equals("VBG"));
    }

    private static boolean isModifier(Token token) {
        return token.isNoun()
                || Set.of("JJ", "JJR", "JJS", "DT", "PRP$", "POS", "HYPH", "CD", "VBN", "VBG", "RB", "NNPS")
                        .contains(token.pos());
    }

    private static boolean isEndOfNounPhrase(Sentence sentence, int at) {
        return at >= sentence.size()
                || !(Set.of("POS", "HYPH").contains(sentence.token(at).pos())
                        || (sentence.token(at).isNoun() && !NameFinder.isCapitalized(sentence.token(at))));
    }

    /**
     * Where "of the Harbour Agency", "for Ruritania and Graustark" after an office ends; {@code from} if there is none.
     */
    private int endOfComplement(Sentence sentence, int from, int limit) {
        if (from + 1 >= limit
                || !(OF.contains(sentence.token(from).lemma())
                        || SCOPE.contains(sentence.token(from).lemma()))) {
            return from;
        }
        int end = from + 1;
        while (end < limit && end - from < LONGEST_PHRASE && isComplementWord(sentence, from, end)) {
            end++;
        }
        while (end > from + 1
                && Set.of("CC", "IN", "DT", "TO", "POS")
                        .contains(sentence.token(end - 1).pos())) {
            end--;
        }
        return end > from + 1 ? end : from;
    }

    private boolean isComplementWord(Sentence sentence, int from, int i) {
        Token token = sentence.token(i);
        if (people.at(sentence, token).isPresent()
                && !(i + 1 < sentence.size() && sentence.token(i + 1).pos().equals("POS"))) {
            return false;
        }
        if (token.lemma().equals("and") || token.form().equals("&")) {
            return i + 1 < sentence.size() && isName(sentence.token(i - 1)) && joinsNames(sentence, i + 1);
        }
        return (isModifier(token)
                        && !token.pos().equals("RB")
                        && !token.entity().equals("DATE"))
                || (token.lemma().equals("of") && i > from + 1)
                || (token.lemma().equals("for") && NameFinder.isCapitalized(sentence.token(i - 1)) && i > from + 1);
    }

    private static boolean joinsNames(Sentence sentence, int i) {
        int at = sentence.token(i).pos().equals("DT") && i + 1 < sentence.size() ? i + 1 : i;
        return isName(sentence.token(at)) && !sentence.token(at).entity().equals("PERSON");
    }

    private static boolean isName(Token token) {
        return token.isProperNoun()
                && NameFinder.isCapitalized(token)
                && !token.entity().equals("DATE");
    }

    private int startOfModifiers(Sentence sentence, int office) {
        int start = office;
        while (start > 0 && office - start < LONGEST_PHRASE && isPremodifier(sentence, start - 1, start)) {
            start--;
        }
        return start;
    }

    private static boolean isPremodifier(Sentence sentence, int i, int next) {
        Token token = sentence.token(i);
        if (Set.of("JJ", "JJS", "JJR", "POS", "HYPH", "PRP$", "VBN", "VBG", "NN", "NNP", "NNPS", "NNS", "DT")
                .contains(token.pos())) {
            return !(token.pos().equals("DT") && sentence.token(next).pos().equals("DT"))
                    && !token.entity().equals("DATE");
        }
        return Set.of("former", "then", "ex", "acting", "interim").contains(token.lemma());
    }

    private Title read(Sentence sentence, int start, int office, int officeEnd, int to) {
        List<Party> organizations = new ArrayList<>();
        Optional<String> owner = Optional.empty();
        String usual = officeOf(NameFinder.text(sentence, office, officeEnd)).orElseThrow();
        boolean plural =
                gazetteer.office(NameFinder.text(sentence, office, officeEnd)).isEmpty();
        String words = NameFinder.text(
                sentence, qualifier(sentence, start, withoutNation(sentence, office, officeEnd)), officeEnd);
        int complement = officeEnd;
        if (to > officeEnd) {
            String prep = sentence.token(officeEnd).lemma();
            if (OF.contains(prep) || (prep.equals("for") && usual.startsWith("spokes"))) {
                organizations.addAll(parties(sentence, officeEnd + 1, to));
            } else {
                complement = to;
            }
        }
        if (organizations.isEmpty()) {
            owner = ownerBefore(sentence, start, office);
            organizations.addAll(organizationsBefore(sentence, start, office));
        }
        if (complement > officeEnd) {
            words = words + " " + NameFinder.text(sentence, officeEnd, complement);
        }
        return new Title(
                start,
                to,
                usual,
                words,
                organizations,
                owner,
                phase(sentence, start, officeEnd),
                hasAny(sentence, start, officeEnd, ACTING),
                plural);
    }

    /** The first of the words right before an office that belong to the title itself: "top", "chief", "deputy". */
    private int qualifier(Sentence sentence, int start, int office) {
        int from = office;
        while (from > start && isQualifier(sentence.token(from - 1))) {
            from--;
        }
        return from;
    }

    private boolean isQualifier(Token token) {
        String lower = token.form().toLowerCase(Locale.ROOT);
        return Set.of("JJ", "JJS", "NN", "NNP").contains(token.pos())
                && token.entity().isEmpty()
                && gazetteer.nation(token.form()).isEmpty()
                && !FORMER.contains(lower)
                && !DESIGNATE.contains(lower)
                && !ACTING.contains(lower)
                && !gazetteer.isRank(token.form());
    }

    /** "U.S." of a "U.S. special envoy" is whose office it is, not part of its title. */
    private int withoutNation(Sentence sentence, int office, int officeEnd) {
        return office + 1 < officeEnd
                        && gazetteer.nation(sentence.token(office).form()).isPresent()
                ? office + 1
                : office;
    }

    private static boolean hasAny(Sentence sentence, int from, int to, Set<String> words) {
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(t -> words.contains(t.form().toLowerCase(Locale.ROOT)));
    }

    private static Phase phase(Sentence sentence, int from, int to) {
        int until = Math.min(sentence.size(), to + 2); // "president-elect"
        if (hasAny(sentence, from, to, FORMER)) {
            return Phase.FORMER;
        }
        boolean elect = until == to + 2
                && sentence.token(to).pos().equals("HYPH")
                && DESIGNATE.contains(sentence.token(to + 1).lemma());
        return elect || hasAny(sentence, from, to, DESIGNATE) ? Phase.DESIGNATE : Phase.CURRENT;
    }

    private Optional<String> ownerBefore(Sentence sentence, int start, int office) {
        for (int i = start; i + 1 < office; i++) {
            if (sentence.token(i + 1).pos().equals("POS")) {
                Optional<People.Mention> person = people.at(sentence, sentence.token(i));
                if (person.isPresent()) {
                    return person.map(People.Mention::person);
                }
            }
        }
        return Optional.empty();
    }

    /** Whose office the words before it tell: "Ruritanian", "Ruritania's", "U.S. Army", "State Department". */
    private List<Party> organizationsBefore(Sentence sentence, int start, int office) {
        for (int i = office - 1; i >= start; i--) {
            Token token = sentence.token(i);
            if (token.entity().equals("ORG") && people.at(sentence, token).isEmpty()) {
                int from = i;
                while (from > start && isPartOfName(sentence.token(from - 1))) {
                    from--;
                }
                return List.of(party(NameFinder.text(sentence, from, i + 1)));
            }
            if (gazetteer.organization(token.form()).isPresent() && token.isProperNoun()) {
                return List.of(party(token.form()));
            }
            Optional<Party> nation = nationEndingAt(sentence, start, i + 1);
            if (nation.isPresent()) {
                return List.of(nation.get());
            }
        }
        return List.of();
    }

    private boolean isPartOfName(Token token) {
        return token.entity().equals("ORG")
                || token.form().equals("-")
                || gazetteer.demonym(token.form()).isPresent()
                || gazetteer.country(token.form()).isPresent();
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
        for (int end = Math.min(sentence.size(), from + LONGEST_OFFICE); end > from; end--) {
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
    private List<Party> parties(Sentence sentence, int from, int to) {
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

    Party party(String words) {
        String bare =
                words.replaceFirst("^(?i:the|a|an|his|her|its|their) ", "").replaceFirst("['’]s?$", "");
        return gazetteer
                .country(bare)
                .or(() -> gazetteer.demonym(bare))
                .map(c -> Party.country(c.name()))
                .orElseGet(() -> Party.organization(gazetteer.organization(bare).orElse(bare)));
    }
}
