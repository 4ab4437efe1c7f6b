package dev.rapporteur.evaluate;

/**
 * What a found fact says besides being found.
 *
 * @param name for example "place"
 * @param right whether that is what it should say
 */
record Attribute(String name, boolean right) {
    static final String STATUS = "status";
}
