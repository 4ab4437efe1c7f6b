package dev.rapporteur.ingest;

/** What an outlet is told by, the surest first. */
enum OutletGround {
    /** A field of its own states it. */
    STATED("", 0.98),
    /** "LAKEVIEW (Reuters) -": agencies are credited so by whoever carries them. */
    DATELINE("dateline", 0.97),
    /** "By Ada Wells, CNN". */
    BYLINE("byline", 0.95),
    /** The author that is stated is an outlet. */
    AUTHOR("", 0.95),
    /** "CNN's Ada Wells contributed to this report", "write to ada@wsj.com". */
    CONTRIBUTORS("contributors", 0.9),
    /** "© 2024 The Washington Post": at times the site's owner's. */
    COPYRIGHT("copyright line", 0.85),
    /** "Source: Reuters". */
    SOURCE_LINE("source line", 0.9),
    /** "Subscribe to the Lake Media newsletter": whoever invites is whose page it is. */
    SUBSCRIPTION("invitation to subscribe", 0.75),
    /** "The BBC has asked her office to comment". */
    SELF_REFERENCE("what the text says of itself", 0.75),
    /** The site states its name, and nobody else is credited. */
    CARRIER_STATED("", 0.9),
    /** "MENAFN - AFP": the first of two agencies carries the other's text. */
    CARRIER_DATELINE("dateline", 0.9),
    /** The address is of its domain, and nobody else is credited. */
    DOMAIN("domain of the address", 0.85);

    private final String place;
    private final double confidence;

    OutletGround(String place, double confidence) {
        this.place = place;
        this.confidence = confidence;
    }

    /** Where it stands; "" where a statement names its own place. */
    String place() {
        return place;
    }

    /** How many in a hundred such findings are right, as a share: an estimate, for comparing. */
    double confidence() {
        return confidence;
    }
}
