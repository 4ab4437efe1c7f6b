package dev.rapporteur.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typographic characters in their plain form; no offset moves. */
class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            “We won,” she said.      | "We won," she said.
            Ruiz’s ‘plan’            | Ruiz's 'plan'
            «No», „no‟               | "No", "no"
            2010–2014 — or so        | 2010-2014 - or so
            al‑Haddadi               | al-Haddadi
            Zoltán 🤝 Győr           | Zoltán 🤝 Győr
            a plain line             | a plain line
            """)
    void replacesOneForOne(String text, String plain) {
        assertEquals(plain, PlainText.of(text));
        assertEquals(text.length(), PlainText.of(text).length());
    }
}
