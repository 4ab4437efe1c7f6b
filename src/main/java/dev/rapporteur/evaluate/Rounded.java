package dev.rapporteur.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares with three decimals. */
final class Rounded {
    private static final int DECIMALS = 3;

    private Rounded() {}

    static BigDecimal of(double share) {
        return new BigDecimal(share).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
