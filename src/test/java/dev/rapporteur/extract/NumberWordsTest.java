package dev.rapporteur.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
    @ParameterizedTest
    @CsvSource({"5, 5", "128, 128", "five, 5", "Twelve, 12", "twenty, 20", "twenty-one, 21", "thirty eight, 38"})
    void reads(String words, int number) {
        assertEquals(OptionalInt.of(number), NumberWords.parse(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "zero", "starting", "four-twenty", "twenty-twelve", "1234", "-five", "one-two"})
    void isNoNumber(String words) {
        assertEquals(OptionalInt.empty(), NumberWords.parse(words));
    }
}
