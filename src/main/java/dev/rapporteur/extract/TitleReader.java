package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TenureClaim.Phase;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads titles of offices with their organizations: "Ruritania's deputy foreign minister", "head of the Harbour
 * Agency".
 */
final class TitleReader {
    private static final int LONGEST_OFFICE = 8;
    private static final int LONGEST_PHRASE = 16;
    private static final Set<String> FORMER = Lexicon.words("former-words");
    private static final Set<String> DESIGNATE = Lexicon.words("designate-words");
    private static final Set<String> QUALIFIERS = Lexicon.words("title-qualifiers");
    private static final Set<String> ACTING = Set.of("acting", "interim", "caretaker");
    /**
     * After these a preposition tells the scope of an office, not whose it is: "envoy to Syria", "commander in Europe".
     */
    private static final Set<String> OF = Set.of("of", "at", "with");

    /** "senator from Ohio": who is sent from somewhere to sit in a chamber. */
    private static final Set<String> SENT_FROM = Lexicon.words("legislators");

    /** "at the time", "at the helm" name nobody. */
    private static final Set<String> NO_ORGANIZATION = Set.of("time", "helm", "moment", "age", "end");

    private static final Set<String> PLACES = Set.of("GPE", "LOC");
    private static final Set<String> SCOPE = Set.of("for", "to", "in", "on");

    private final Gazetteer gazetteer;
    private final People people;
    private final OrganizationReader organizations;

    TitleReader(AnnotatedArticle article, Gazetteer gazetteer, People people) {
        this.gazetteer = gazetteer;
        this.people = people;
        this.organizations = new OrganizationReader(article, gazetteer, people);
    }

    /** The reader of whose office a title is. */
    OrganizationReader organizations() {
        return organizations;
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
    private Optional<String> officeOf(String title) {
        String words = withoutRank(title);
        return gazetteer
                .office(words)
                .or(() -> words.endsWith("s") ? gazetteer.office(singular(words)) : Optional.empty());
    }

    /** Of an "Ambassador Extraordinary and Plenipotentiary" the plain office. */
    private static String withoutRank(String title) {
        return title.replaceFirst("(?i) extraordinary and plenipotentiary$", "");
    }

    private static String singular(String words) {
        if (words.endsWith("men")) {
            return words.substring(0, words.length() - 2) + "an";
        }
        return words.endsWith("ies")
                ? words.substring(0, words.length() - 3) + "y"
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
                        || SCOPE.contains(sentence.token(from).lemma())
                        || isSentFrom(sentence, from))) {
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

    private static boolean isSentFrom(Sentence sentence, int preposition) {
        return sentence.token(preposition).lemma().equals("from")
                && preposition > 0
                && SENT_FROM.contains(sentence.token(preposition - 1).lemma())
                && PLACES.contains(sentence.token(preposition + 1).entity());
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
                || (token.lemma().equals("for")
                        && i + 1 < sentence.size()
                        && !Set.of("a", "an").contains(sentence.token(i + 1).lemma())
                        && NameFinder.isCapitalized(sentence.token(i - 1))
                        && i > from + 1);
    }

    private static boolean joinsNames(Sentence sentence, int i) {
        if (Set.of("a", "an").contains(sentence.token(i).lemma())) {
            return false; // another title: "fellow at the Institute and a director"
        }
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
        String officeWords = NameFinder.text(sentence, office, officeEnd);
        String usual = officeOf(officeWords).orElseThrow();
        boolean plural = gazetteer.office(withoutRank(officeWords)).isEmpty();
        boolean told = to > officeEnd
                && tellsOrganization(sentence.token(officeEnd).lemma(), usual)
                && !NO_ORGANIZATION.contains(sentence.token(to - 1).lemma())
                && !isField(sentence, officeEnd + 1, to);
        Optional<OrganizationReader.Found> before = organizations.before(sentence, start, office, usual);
        int from = withoutNation(sentence, office, officeEnd);
        String name = NameFinder.text(
                sentence,
                qualifier(
                        sentence,
                        before.map(OrganizationReader.Found::end).orElse(start),
                        from,
                        usual.endsWith("minister")),
                officeEnd);
        List<Party> owners = told
                ? organizations.joined(sentence, officeEnd + 1, to)
                : before.map(OrganizationReader.Found::parties).orElseGet(() -> within(sentence, office, officeEnd));
        return new Title(
                start,
                to,
                usual,
                bare(plural ? singular(name) : name)
                        + (told
                                        || to == officeEnd
                                        || NO_ORGANIZATION.contains(
                                                sentence.token(to - 1).lemma())
                                ? ""
                                : " " + NameFinder.text(sentence, officeEnd, to)),
                owners,
                told ? Optional.empty() : ownerBefore(sentence, start, office),
                isOfThatTime(sentence, officeEnd, to) ? Phase.FORMER : phase(sentence, start, officeEnd),
                hasAny(sentence, start, officeEnd, ACTING),
                plural);
    }

    /** "professor of public affairs", "minister of water": bare nouns tell the field of an office, not whose it is. */
    private boolean isField(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .allMatch(t -> (t.isNoun() || t.pos().equals("JJ"))
                        && !NameFinder.isCapitalized(t)
                        && t.entity().isEmpty()
                        && !organizations.isBody(t));
    }

    /** "the president at the time" */
    private static boolean isOfThatTime(Sentence sentence, int from, int to) {
        return to - from > 1
                && sentence.token(from).lemma().equals("at")
                && sentence.token(to - 1).lemma().equals("time");
    }

    private static boolean tellsOrganization(String preposition, String office) {
        return OF.contains(preposition)
                || preposition.equals("from")
                || (preposition.equals("for") && office.startsWith("spokes"));
    }

    /** The full stop of a sentence is no part of a title; that of "Gov." is. */
    private static String bare(String words) {
        return words.replaceFirst("(?<=\\p{L}{5}|\\p{Lu}{3})\\.$", "");
    }

    /** "House" of a "House Speaker" or "Speaker of the House", "Army" of an "Army Chief of Staff". */
    private List<Party> within(Sentence sentence, int office, int officeEnd) {
        String usual = officeOf(NameFinder.text(sentence, office, officeEnd)).orElseThrow();
        boolean first = officeEnd - office > 2
                && sentence.token(office + 1).lemma().equals("of")
                && gazetteer.office(sentence.token(office).form()).equals(Optional.of(usual));
        if (first) {
            return organizations.joined(sentence, office + 2, officeEnd);
        }
        for (int end = officeEnd - 1; end > office && gazetteer.seat(usual).isEmpty(); end--) {
            Token body = sentence.token(end - 1);
            boolean rest = officeOf(NameFinder.text(sentence, end, officeEnd)).isPresent();
            if (rest && body.isProperNoun() && organizations.isBody(body)) {
                return List.of(organizations.party(NameFinder.text(sentence, office, end)));
            }
        }
        return List.of();
    }

    /** The first of the words right before an office that belong to the title itself: "top", "chief", "deputy". */
    private int qualifier(Sentence sentence, int start, int office, boolean portfolio) {
        int from = office;
        while (from > start && isQualifier(sentence, from - 1, office, portfolio)) {
            from--;
        }
        return from;
    }

    private boolean isQualifier(Sentence sentence, int i, int office, boolean portfolio) {
        Token token = sentence.token(i);
        String lower = token.form().toLowerCase(Locale.ROOT);
        boolean titled = NameFinder.isCapitalized(token) && NameFinder.isCapitalized(sentence.token(office));
        boolean adjective = token.pos().startsWith("JJ") && (titled || QUALIFIERS.contains(lower));
        return (adjective || Set.of("NN", "NNP").contains(token.pos()))
                && (token.entity().isEmpty()
                        || QUALIFIERS.contains(lower)
                        || (portfolio && token.entity().equals("ORG")))
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
}
