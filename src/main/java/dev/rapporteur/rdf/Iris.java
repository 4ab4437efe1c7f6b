package dev.rapporteur.rdf;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Origin;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sha256;
import dev.rapporteur.model.Slug;
import dev.rapporteur.model.TextSpan;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes every IRI of the project's resources.
 *
 * @param base what they all start with: an absolute http or https IRI that ends in "/"
 */
public record Iris(String base) {
    /** Where a Fuseki started by this project listens, so that a click on a resource opens a page about it. */
    public static final Iris DEFAULT = new Iris("http://localhost:3030/");

    private static final String ARTICLES = "article/";
    private static final Pattern ARTICLE = Pattern.compile("article/([a-z0-9-]+)(?:/claim/(\\d{1,9}))?");

    /** 80 bits: no two inputs of one dataset will ever share them. */
    private static final int ENTRY_DIGITS = 20;

    /** @throws IllegalArgumentException if the base is no such IRI */
    public Iris {
        if (!isAbsolute(base) || !base.endsWith("/")) {
            throw new IllegalArgumentException("the base of resource IRIs is '" + base
                    + "', but it must be an absolute http or https IRI that ends in '/', for example "
                    + "http://localhost:3030/");
        }
    }

    private static boolean isAbsolute(String base) {
        try {
            URI uri = new URI(base);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null;
        } catch (URISyntaxException notAnIri) {
            return false;
        }
    }

    /** Words as the last step of an IRI: lower case, without marks, everything but letters and digits a hyphen. */
    public static String slug(String words) {
        return Slug.of(words);
    }

    /** The article, and the named graph that holds it. */
    public String article(ArticleId id) {
        return base + "article/" + id;
    }

    public String claim(ClaimRef ref) {
        return article(ref.article()) + "/claim/" + ref.index();
    }

    public String attribution(ClaimRef ref) {
        return claim(ref) + "/attribution";
    }

    /** The Web Annotation selector of a claim's words. */
    public String selector(ClaimRef ref) {
        return claim(ref) + "/selector";
    }

    /** A stretch of an article's text, in the offset scheme of NIF. */
    public String mention(ArticleId id, TextSpan span) {
        return article(id) + "#offset_" + span.start() + "_" + span.end();
    }

    /** A place or country, by its name. */
    public String place(String name) {
        return base + "place/" + slug(name);
    }

    /** A place or country, by its slug. */
    String placeOf(String slug) {
        return base + "place/" + checked(slug);
    }

    /** An outlet or agency, by its name. */
    public String source(String name) {
        return base + "source/" + slug(name);
    }

    /** An entity across articles. */
    public String entity(Party.Kind kind, String slug) {
        String step = kind == Party.Kind.COUNTRY ? "place" : kind.name().toLowerCase(Locale.ROOT);
        return base + step + "/" + checked(slug);
    }

    /** A meeting, proposal, sanction or tenure across articles. */
    public String event(Consolidation.EventKind kind, String slug) {
        return base + kind.name().toLowerCase(Locale.ROOT) + "/" + checked(slug);
    }

    /** An office across articles. */
    public String office(String slug) {
        return base + "office/" + checked(slug);
    }

    /** Something of the authority that is no place, source or organization, for example a rank. */
    public String authority(String kind, String name) {
        return base + checked(kind) + "/" + slug(name);
    }

    /**
     * A judgement about two claims, or two mentions.
     *
     * @param rule who decided
     * @param left path of one of them, see {@link #below}
     * @param right path of the other
     */
    public String judgement(String rule, String left, String right) {
        return base + "judgement/" + checked(rule) + "/" + belowArticles(left) + "/" + belowArticles(right);
    }

    private static String belowArticles(String path) {
        return path.startsWith(ARTICLES) ? path.substring(ARTICLES.length()) : path;
    }

    /** What a path such as {@code article/a1/claim/3} names. */
    public String below(String path) {
        return base + path;
    }

    public String consolidatedGraph() {
        return base + "graph/consolidated";
    }

    public String authorityGraph() {
        return base + "graph/authority";
    }

    public String judgementsGraph() {
        return base + "graph/judgements";
    }

    public String ledgerGraph() {
        return base + "graph/ledger";
    }

    public String historyGraph() {
        return base + "graph/history";
    }

    /** What the ledger has of an input: a fingerprint, since a path may hold any character. */
    public String ledgerEntry(Origin origin) {
        return base + "ledger/"
                + Sha256.start().add(origin.folder()).add(origin.path()).hex().substring(0, ENTRY_DIGITS);
    }

    /** The version of an article that came with the revision of that number. */
    public String version(ArticleId article, int revision) {
        return article(article) + "/version/" + revision;
    }

    /** The article that an IRI names; empty where it names anything else. */
    public Optional<ArticleId> findArticle(String iri) {
        return match(iri).filter(m -> m.group(2) == null).map(m -> new ArticleId(m.group(1)));
    }

    /** The claim that an IRI names; empty where it names anything else. */
    public Optional<ClaimRef> findClaim(String iri) {
        return match(iri)
                .filter(m -> m.group(2) != null)
                .map(m -> new ClaimRef(new ArticleId(m.group(1)), Integer.parseInt(m.group(2))));
    }

    private Optional<Matcher> match(String iri) {
        if (!iri.startsWith(base)) {
            return Optional.empty();
        }
        return Optional.of(ARTICLE.matcher(iri.substring(base.length()))).filter(Matcher::matches);
    }

    private static String checked(String slug) {
        if (!Slug.isSlug(slug)) {
            throw new IllegalArgumentException(
                    "'" + slug + "' cannot end an IRI; a slug was expected, for example '" + slug(slug) + "'");
        }
        return slug;
    }
}
