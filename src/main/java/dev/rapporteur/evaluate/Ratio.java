package dev.rapporteur.evaluate;

/** So many of so many are right. */
public record Ratio(int right, int of) {
    static Ratio of(boolean right) {
        return new Ratio(right ? 1 : 0, 1);
    }

    Ratio plus(Ratio other) {
        return new Ratio(right + other.right, of + other.of);
    }

    @Override
    public String toString() {
        return right + "/" + of;
    }
}
