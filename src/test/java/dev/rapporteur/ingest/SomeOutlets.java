package dev.rapporteur.ingest;

import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Authority.Outlet;
import java.util.List;
import java.util.Optional;

/** A few outlets for the tests, enough for the rules of names, other names and domains. */
public final class SomeOutlets {
    static final List<Outlet> LIST = List.of(
            outlet("Associated Press", true, "AP, The Associated Press", "apnews.com"),
            outlet("Reuters", true, "", "reuters.com"),
            outlet("Agence France-Presse", true, "AFP", "afp.com"),
            outlet("Bangladesh Sangbad Sangstha", true, "BSS", "bssnews.net"),
            outlet("Sputnik", true, "Sputnik News", "sputnikglobe.com"),
            outlet("The Wall Street Journal", false, "WSJ, Wall Street Journal", "wsj.com"),
            outlet("The Washington Post", false, "Washington Post", "washingtonpost.com"),
            outlet("CBS News", false, "CBS", "cbsnews.com"),
            outlet("Sky Sports", false, "", "skysports.com"),
            outlet("Axios", false, "", "axios.com"),
            outlet("CNN", false, "", "cnn.com"),
            outlet("BBC News", false, "BBC", "bbc.co.uk, bbc.com"));

    public static final Authority AUTHORITY =
            new Authority(List.of(), LIST, List.of(), List.of(), List.of(), List.of(), List.of());

    static final KnownOutlets KNOWN = new KnownOutlets(LIST);

    private SomeOutlets() {}

    private static Outlet outlet(String name, boolean agency, String aliases, String domains) {
        return new Outlet(name, words(aliases), words(domains), Optional.empty(), agency);
    }

    private static List<String> words(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(", "));
    }
}
