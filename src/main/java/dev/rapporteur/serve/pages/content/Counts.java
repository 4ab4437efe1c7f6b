package dev.rapporteur.serve.pages.content;

/** Numbers of things in words: "1 claim", "3 outlets". */
final class Counts {
    private Counts() {}

    static String of(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** What stands behind an event. */
    static String reports(int claims, int outlets, int origins) {
        return of(claims, "claim", "claims") + " · "
                + (outlets == 0 ? "no known outlet" : of(outlets, "outlet", "outlets")) + " · "
                + of(origins, "independent origin", "independent origins");
    }
}
