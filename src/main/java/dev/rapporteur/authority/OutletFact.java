package dev.rapporteur.authority;

import java.util.Optional;

/**
 * One line of a list of outlets.
 *
 * @param name the outlet as the list calls it
 * @param url where it publishes, with or without scheme
 * @param country ISO code, where told
 */
record OutletFact(String name, String url, Optional<String> country) {

    /** Host name without "www.". */
    String host() {
        String rest = url.strip().replaceFirst("^https?://", "").replaceFirst("[/?#].*$", "");
        return Names.key(rest).replaceFirst("^www\\d?\\.", "");
    }
}
