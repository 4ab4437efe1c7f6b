package dev.rapporteur.nlp;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.Block;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.TextSpan;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only English articles pass. */
class LanguageGateTest {
    private static final LanguageGate GATE = LanguageGate.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            German  | Die Außenministerin Ana Ruiz traf am Montag in Lissabon ihren Kollegen Tom Okafor. Sie sprachen über die Ernte und über den Hafen.
            French  | La ministre Ana Ruiz a rencontré lundi à Lisbonne son homologue Tom Okafor. Ils ont parlé de la récolte et du port pendant une heure.
            Spanish | La ministra Ana Ruiz se reunió el lunes en Lisboa con su homólogo Tom Okafor. Hablaron de la cosecha y del puerto durante una hora.
            Russian | Министр иностранных дел встретилась в понедельник в Лиссабоне со своим коллегой. Они говорили об урожае и о порте целый час.
            """)
    void refusesOtherLanguages(String language, String text) {
        NotEnglishException refused = assertThrows(NotEnglishException.class, () -> GATE.check(article(text)));
        assertEquals("news/sample.txt: written in " + language + "; only English is read so far", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The foreign minister met her colleague in Lisbon on Monday. They spoke about the harvest for an hour.",
                "Zoltán Kerényi, Karim al-Haddadi and Ryu Tae-min met in Győr on Monday, the Hungarian president said.",
                "“C’est la vie,” said Claire Martin-Duval, the mayor of Saint-Étienne, when the voters turned her out.",
                "FARMERS WARN OF POOR HARVEST AS FLOODS SPREAD. THE MINISTER SAID ON MONDAY THAT SHE WOULD HELP.",
                "Ana Ruiz left.",
                "Tak.",
            })
    void letsEnglishAndWhatIsTooShortToTellPass(String text) {
        assertDoesNotThrow(() -> GATE.check(article(text)));
    }

    private static Article article(String text) {
        Block block = new Block(Block.Role.PARAGRAPH, new TextSpan(0, text.length()));
        return new Article(new ArticleId("sample"), "news/sample.txt", text, List.of(block), Metadata.UNKNOWN);
    }
}
