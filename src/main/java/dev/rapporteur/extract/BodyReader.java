package dev.rapporteur.extract;

import dev.rapporteur.model.Authority.Country;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads which country or body a noun names, or who holds its office where it only begins a title. */
final class BodyReader {
    private static final Set<String> BODIES = Lexicon.words("bodies");
    private static final Set<String> TITLE_HEADS = Lexicon.words("title-heads");
    private static final Set<String> JOINTS = Set.of("of", "for", "on", "and", "&", "the", "to", "Dr.");
    private static final Set<String> OF = Set.of("of", "for", "on");
    private static final Set<String> JOINED = Set.of("and", "&");
    private static final Set<String> FIELDS = Lexicon.words("portfolios");
    private static final int LONGEST_TITLE = 14;

    private final Gazetteer gazetteer;
    private final People people;
    private final OrganizationReader organizations;

    BodyReader(Gazetteer gazetteer, People people, OrganizationReader organizations) {
        this.gazetteer = gazetteer;
        this.people = people;
        this.organizations = organizations;
    }

    Optional<Party> read(Sentence sentence, Token token) {
        Optional<Party> nation = nation(sentence, token);
        if (nation.isPresent()) {
            return nation;
        }
        boolean organization = token.entity().equals("ORG") && !isOffice(token);
        if (!organization && !isBody(token)) {
            return Optional.empty();
        }
        return holder(sentence, token)
                .or(() -> Optional.of(organization ? organization(sentence, token) : body(sentence, token)));
    }

    /** "Harbour Council (HC) Director Ana Ruiz": whoever the words go on to name with a title. */
    private Optional<Party> holder(Sentence sentence, Token body) {
        int at = body.index() + 1;
        Optional<People.Mention> next = people.in(sentence).stream()
                .filter(m -> m.words().from() > at && m.words().from() - at <= LONGEST_TITLE)
                .findFirst();
        return next.map(m -> withoutBrackets(sentence, at, m.words().from()))
                .filter(BodyReader::isTitle)
                .flatMap(words -> next)
                .map(m -> Party.person(m.person()));
    }

    /** The words but for a short form in brackets: "Department of Harbours (DH) Secretary". */
    private static List<Token> withoutBrackets(Sentence sentence, int from, int to) {
        List<Token> words = new ArrayList<>(sentence.tokens().subList(from, to));
        for (int i = 0; i + 2 < words.size(); i++) {
            if (words.get(i).form().equals("(") && words.get(i + 2).form().equals(")")) {
                words.subList(i, i + 3).clear();
                break;
            }
        }
        return words;
    }

    /** Capitalized words with one for an office among them, and nothing else: "for Harbour Planning Chairman". */
    private static boolean isTitle(List<Token> words) {
        return words.stream().allMatch(t -> (t.isNoun() && NameFinder.isCapitalized(t)) || JOINTS.contains(t.form()))
                && words.stream().anyMatch(t -> TITLE_HEADS.contains(t.lemma()) && NameFinder.isCapitalized(t));
    }

    /** "Ana Ruiz, Harbour Policy Adviser": no body, whatever the tagger says. */
    private static boolean isOffice(Token token) {
        return token.pos().equals("NNP")
                && TITLE_HEADS.contains(token.lemma())
                && token.span().length() > 5;
    }

    private Optional<Party> nation(Sentence sentence, Token token) {
        List<Token> name = nameOf(sentence, token);
        String words = NameFinder.text(sentence, name.get(0).index(), token.index() + 1);
        Optional<Country> country = gazetteer
                .country(words)
                .or(() -> token.isProperNoun() ? gazetteer.metonym(words) : Optional.empty())
                .or(() -> token.isProperNoun() && token.form().endsWith("s")
                        ? gazetteer.demonym(words)
                        : Optional.empty());
        return country.map(c -> Party.country(c.name()));
    }

    private static List<Token> nameOf(Sentence sentence, Token head) {
        int from = head.index();
        while (from > 0
                && sentence.token(from - 1).isProperNoun()
                && (sentence.token(from - 1).entity().equals(head.entity())
                        || head.entity().isEmpty())
                && !head.entity().isEmpty()) {
            from--;
        }
        return sentence.tokens().subList(from, head.index() + 1);
    }

    /** What the tagger takes for a body, without a person's name at its beginning that a comma sets off. */
    private Party organization(Sentence sentence, Token token) {
        int from = token.index();
        while (from > 0
                && sentence.token(from - 1).entity().equals("ORG")
                && !sentence.token(from).beginsEntity()
                && !sentence.token(from - 1).form().equals(",")) {
            from--;
        }
        return organizations.party(NameFinder.text(sentence, from, endOfName(sentence, token.index())));
    }

    /**
     * "the Department of Harbours", "Harbour Ministry": a capitalized noun for a body that the tagger does not know.
     */
    private static boolean isBody(Token token) {
        return token.isProperNoun()
                && NameFinder.isCapitalized(token)
                && BODIES.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private Party body(Sentence sentence, Token head) {
        int from = head.index();
        while (from > 0
                && sentence.token(from - 1).isProperNoun()
                && sentence.token(from - 1).head() == head.index()) {
            from--;
        }
        return organizations.party(NameFinder.text(sentence, from, endOfName(sentence, head.index())));
    }

    /** After "of Harbour Masters" of "the Association of Harbour Masters". */
    private int endOfName(Sentence sentence, int head) {
        int of = head + 1;
        int end = of + 1;
        if (of + 1 >= sentence.size() || !OF.contains(sentence.token(of).form())) {
            return of;
        }
        end = endOfWords(sentence, end);
        if (end > of + 1 && isFurtherField(sentence, end)) {
            end = endOfWords(sentence, end + 1);
        }
        return end > of + 1 ? end : of;
    }

    private int endOfWords(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size() && isNameWord(sentence, end)) {
            end++;
        }
        return end;
    }

    /** "and Industry" of "the Department of Trade and Industry": another field of the same body, not another body. */
    private boolean isFurtherField(Sentence sentence, int and) {
        if (and + 1 >= sentence.size() || !JOINED.contains(sentence.token(and).form())) {
            return false;
        }
        Token next = sentence.token(and + 1);
        boolean one = sentence.token(and).entity().equals("ORG") && !next.beginsEntity();
        return isNameWord(sentence, and + 1)
                && !isBody(next)
                && gazetteer.country(next.form()).isEmpty()
                && (one || FIELDS.contains(next.form().toLowerCase(Locale.ROOT)));
    }

    private boolean isNameWord(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return token.isProperNoun()
                && NameFinder.isCapitalized(token)
                && !token.entity().equals("DATE")
                && people.at(sentence, token).isEmpty();
    }
}
