package dev.rapporteur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
    @ParameterizedTest(name = "\"{0}\" in a terminal of {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
            short|0|short  end
            a rather long quote|0|a rather long quote  end
            a rather long quote|15|a rather …  end
            東京で会談した|0|東京で会談した  end
            東京で会談した|15|東京で会…   end
            Çınar\u0327|0|Çınar\u0327  end
            two\\nlines|0|two lines  end
            \u001b[31mred|0|[31mred  end
            """)
    void alignsAndCuts(String words, int width, String line) {
        Table table = new Table(
                List.of("words", "e"),
                List.of(BindingFactory.binding(
                        Var.alloc("words"),
                        NodeFactory.createLiteralString(words.replace("\\n", "\n")),
                        Var.alloc("e"),
                        NodeFactory.createLiteralString("end"))));
        assertEquals(line, table.text(width).lines().skip(2).findFirst().orElseThrow());
    }
}
