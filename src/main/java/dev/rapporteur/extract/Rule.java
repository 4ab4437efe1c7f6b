package dev.rapporteur.extract;

import java.util.List;

/** What every entry of a rule file has, whatever its words are for. */
interface Rule {
    /** Its name, in words. */
    String id();

    /** Its reason. */
    String why();

    /** Examples with what is read in them. */
    List<String> matches();

    /** Examples in which it must read nothing. */
    List<String> ignores();
}
