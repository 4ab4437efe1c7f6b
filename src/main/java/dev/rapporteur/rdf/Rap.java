package dev.rapporteur.rdf;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/**
 * The terms of {@code ontology/rapporteur.ttl} that code speaks of; as in Jena's own vocabularies, a constant is named
 * exactly as its term. The concepts of the schemes are not here: {@link #concept} makes them from the model's enums.
 */
public final class Rap {
    static {
        JenaSystem.init(); // else a first touch of Jena's own vocabularies starts Jena before they are complete
    }

    /** Namespace of every term. */
    public static final String NS = "https://w3id.org/rapporteur#";

    // Classes
    public static final Node AnonymousSource = term("AnonymousSource");
    public static final Node Article = term("Article");
    public static final Node ArticleVersion = term("ArticleVersion");
    public static final Node Attribution = term("Attribution");
    public static final Node Claim = term("Claim");
    public static final Node Country = term("Country");
    public static final Node Group = term("Group");
    public static final Node Judgement = term("Judgement");
    public static final Node Ledger = term("Ledger");
    public static final Node LedgerEntry = term("LedgerEntry");
    public static final Node Meeting = term("Meeting");
    public static final Node NewsAgency = term("NewsAgency");
    public static final Node Nickname = term("Nickname");
    public static final Node Office = term("Office");
    public static final Node OfficeTerm = term("OfficeTerm");
    public static final Node OfficeTitle = term("OfficeTitle");
    public static final Node Organization = term("Organization");
    public static final Node Person = term("Person");
    public static final Node Place = term("Place");
    public static final Node Proposal = term("Proposal");
    public static final Node Rank = term("Rank");
    public static final Node Repeat = term("Repeat");
    public static final Node Sanction = term("Sanction");
    public static final Node Source = term("Source");
    public static final Node Tenure = term("Tenure");

    // Schemes of concepts
    public static final Node inputOutcomes = term("inputOutcomes");
    public static final Node meetingKinds = term("meetingKinds");
    public static final Node meetingStatuses = term("meetingStatuses");
    public static final Node proposalStatuses = term("proposalStatuses");
    public static final Node repeatReasons = term("repeatReasons");
    public static final Node sanctionStatuses = term("sanctionStatuses");
    public static final Node stances = term("stances");
    public static final Node tenurePhases = term("tenurePhases");
    public static final Node verdicts = term("verdicts");

    public static final Node versionEnds = term("versionEnds");

    // An article
    public static final Node author = term("author");
    public static final Node carrier = term("carrier");
    public static final Node cites = term("cites");
    public static final Node dateline = term("dateline");
    public static final Node file = term("file");
    public static final Node fingerprint = term("fingerprint");
    public static final Node mentionedAt = term("mentionedAt");
    public static final Node mentions = term("mentions");
    public static final Node outlet = term("outlet");
    public static final Node published = term("published");
    public static final Node sequence = term("sequence");

    // A claim: where it stands and who says it
    public static final Node article = term("article");
    public static final Node attribution = term("attribution");
    public static final Node claims = term("claims");
    public static final Node cue = term("cue");
    public static final Node direct = term("direct");
    public static final Node end = term("end");
    public static final Node foundBy = term("foundBy");
    public static final Node quote = term("quote");
    public static final Node selector = term("selector");
    public static final Node speaker = term("speaker");
    public static final Node stance = term("stance");
    public static final Node start = term("start");
    public static final Node via = term("via");

    // What it says, and what all claims together say
    public static final Node acceptedBy = term("acceptedBy");
    public static final Node acting = term("acting");
    public static final Node addressee = term("addressee");
    public static final Node country = term("country");
    public static final Node date = term("date");
    public static final Node dateText = term("dateText");
    public static final Node earliest = term("earliest");
    public static final Node from = term("from");
    public static final Node fromEarliest = term("fromEarliest");
    public static final Node fromGranularity = term("fromGranularity");
    public static final Node fromLatest = term("fromLatest");
    public static final Node fromText = term("fromText");
    public static final Node granularity = term("granularity");
    public static final Node holder = term("holder");
    public static final Node imposer = term("imposer");
    public static final Node kind = term("kind");
    public static final Node label = term("label");
    public static final Node latest = term("latest");
    public static final Node measure = term("measure");
    public static final Node office = term("office");
    public static final Node organization = term("organization");
    public static final Node organizationInferred = term("organizationInferred");
    public static final Node participant = term("participant");
    public static final Node phase = term("phase");
    public static final Node place = term("place");
    public static final Node placeText = term("placeText");
    public static final Node points = term("points");
    public static final Node proposer = term("proposer");
    public static final Node provision = term("provision");
    public static final Node rejectedBy = term("rejectedBy");
    public static final Node status = term("status");
    public static final Node target = term("target");
    public static final Node title = term("title");
    public static final Node until = term("until");
    public static final Node untilEarliest = term("untilEarliest");
    public static final Node untilGranularity = term("untilGranularity");
    public static final Node untilLatest = term("untilLatest");
    public static final Node untilText = term("untilText");

    // Across articles
    public static final Node because = term("because");
    public static final Node claimCount = term("claimCount");
    public static final Node disputedBy = term("disputedBy");
    public static final Node independentOrigins = term("independentOrigins");
    public static final Node mentionedAs = term("mentionedAs");
    public static final Node met = term("met");
    public static final Node origin = term("origin");
    public static final Node outletCount = term("outletCount");
    public static final Node repeat = term("repeat");
    public static final Node reportedIn = term("reportedIn");

    // A judgement
    public static final Node judgedBy = term("judgedBy");
    public static final Node judgedOn = term("judgedOn");
    public static final Node left = term("left");
    public static final Node leftText = term("leftText");
    public static final Node right = term("right");
    public static final Node rightText = term("rightText");
    public static final Node rule = term("rule");
    public static final Node verdict = term("verdict");

    // Ledger and history
    public static final Node changed = term("changed");
    public static final Node contentHash = term("contentHash");
    public static final Node endedBecause = term("endedBecause");
    public static final Node failedHash = term("failedHash");
    public static final Node failedVersion = term("failedVersion");
    public static final Node folder = term("folder");
    public static final Node holds = term("holds");
    public static final Node message = term("message");
    public static final Node outcome = term("outcome");
    public static final Node path = term("path");
    public static final Node reason = term("reason");
    public static final Node revision = term("revision");
    public static final Node ruleVersion = term("ruleVersion");
    public static final Node since = term("since");
    public static final Node sinceRevision = term("sinceRevision");
    public static final Node untilRevision = term("untilRevision");

    // Authority
    public static final Node abbreviation = term("abbreviation");
    public static final Node capital = term("capital");
    public static final Node city = term("city");
    public static final Node countryCode = term("countryCode");
    public static final Node demonym = term("demonym");
    public static final Node domain = term("domain");
    public static final Node familyName = term("familyName");
    public static final Node fullName = term("fullName");
    public static final Node givenName = term("givenName");
    public static final Node metonym = term("metonym");
    public static final Node rankKind = term("rankKind");
    public static final Node seat = term("seat");
    public static final Node shortForm = term("shortForm");
    public static final Node variant = term("variant");

    private Rap() {}

    /** The concept of a value of a closed set: {@code DID_NOT_OCCUR} is {@code rap:didNotOccur}. */
    public static Node concept(Enum<?> value) {
        return term(localName(value));
    }

    /** {@code DID_NOT_OCCUR} as "didNotOccur". */
    public static String localName(Enum<?> value) {
        String[] words = value.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return name.toString();
    }

    static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
