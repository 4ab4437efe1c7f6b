package dev.rapporteur.resolve;

/**
 * Evidence that two items are the same.
 *
 * @param left index of the earlier item
 * @param right index of the later item
 * @param strength how good the evidence is
 */
record Link<T>(int left, int right, int strength, Rule<T> rule) {
    int other(int index) {
        return index == left ? right : left;
    }
}
