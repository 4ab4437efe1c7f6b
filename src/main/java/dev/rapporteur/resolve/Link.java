package dev.rapporteur.resolve;

/**
 * Evidence that two items are the same.
 *
 * @param left the earlier item
 * @param right the later item
 * @param strength how good the evidence is
 */
record Link<T extends Item>(T left, T right, int strength, Rule<T> rule) {
    T other(T item) {
        return item.key().equals(left.key()) ? right : left;
    }
}
