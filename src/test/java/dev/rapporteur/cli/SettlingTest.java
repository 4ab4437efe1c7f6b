package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlingTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 2000); // the counter may overflow
    private final Settling settling = new Settling(Duration.ofNanos(1000), now::get);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # length of the file, and how long it stays so    | after each look: w(ait), r(ead), g(one)
            5 for 0                                           | w
            5 for 999                                         | w w
            5 for 1000                                        | w r
            5 for 500, 9 for 999                              | w w w
            5 for 500, 9 for 1000                             | w w r
            5 for 900, 6 for 900, 7 for 900, 8 for 1000       | w w w w r
            5 for 1000, 6 for 500                             | w r w
            5 for 1000, 6 for 1000                            | w r r
            5 for 1000, gone for 500                          | w r w
            5 for 1000, gone for 1000                         | w r g
            5 for 1000, gone for 500, 5 for 500               | w r w w
            5 for 1000, gone for 500, 5 for 1000              | w r w r
            5 for 1000, gone for 1000, 5 for 1000             | w r g r
            5 for 500, gone for 1000                          | w w g
            """)
    void aFileIsReadWhenItStaysAsItIs(String times, String looks) {
        List<String> seen = new ArrayList<>();
        for (String time : times.split(", ", -1)) {
            String[] parts = time.split(" for ", -1);
            FileStamp stamp =
                    parts[0].equals("gone") ? FileStamp.GONE : new FileStamp(Long.parseLong(parts[0]), "", "");
            String first = look(stamp);
            if (seen.isEmpty()) {
                seen.add(first);
            }
            now.addAndGet(Long.parseLong(parts[1]));
            if (!parts[1].equals("0")) {
                seen.add(look(stamp));
            }
        }
        assertEquals(looks, String.join(" ", seen));
    }

    private String look(FileStamp stamp) {
        settling.begin();
        if (!stamp.equals(FileStamp.GONE)) {
            return settling.isSettled("a.txt", stamp) ? "r" : "w";
        }
        boolean gone = settling.unseen().isEmpty();
        assertEquals(!gone, settling.isBusy());
        return gone ? "g" : "w";
    }
}
