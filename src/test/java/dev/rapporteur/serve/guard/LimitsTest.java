package dev.rapporteur.serve.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
    @Test
    void areSafeAsDelivered() {
        Limits limits = Limits.load();
        assertEquals(Set.of(), limits.proxies());
        assertFalse(limits.adminFromAnywhere());
        assertFalse(limits.metricsFromAnywhere());
        assertTrue(limits.perClient() < limits.atOnce(), "one client can't take all places");
        assertTrue(limits.waiting() < limits.waitingInAll(), "or all places to wait");
        assertTrue(limits.longAtOnce() < limits.atOnce(), "long requests leave places to others");
        assertTrue(limits.bytes() * 2L < limits.bufferedBytes());
    }

    @Test
    void oneIsChangedByItsName() {
        Limits limits = Limits.load()
                .with("rows", 7)
                .with("proxies", "192.0.2.1, 192.0.2.2")
                .with("adminFromAnywhere", "yes");
        assertEquals(7, limits.rows());
        assertEquals(Set.of("192.0.2.1", "192.0.2.2"), limits.proxies());
        assertTrue(limits.adminFromAnywhere());
        assertEquals(Limits.load().bytes(), limits.bytes());
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "raws, 7, there is no limit raws",
        "rows, 0, 'the limit rows is a whole number from 1, not ''0'''",
        "rows, -1, 'the limit rows is a whole number from 1, not ''-1'''",
        "rows, many, 'the limit rows is a whole number from 1, not ''many'''",
        "rows, 9999999999, the limit rows is too large: 9999999999",
        "adminFromAnywhere, true, 'the limit adminFromAnywhere is yes or no, not ''true'''",
    })
    void mistakesAreNamed(String name, String value, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Limits.load().with(name, value))
                        .getMessage());
    }
}
