package dev.rapporteur.rdf;

import dev.rapporteur.model.Granularity;
import dev.rapporteur.model.TemporalValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * A stated time as properties of what it belongs to.
 *
 * @param date the time as one typed literal, never finer than the words; absent for weeks, ranges and seasons
 * @param earliest first day it can mean
 * @param latest last day it can mean
 * @param granularity how fine the words are
 * @param text the words
 */
record Times(Node date, Node earliest, Node latest, Node granularity, Node text) {
    static final Times WHEN = new Times(Rap.date, Rap.earliest, Rap.latest, Rap.granularity, Rap.dateText);
    static final Times FROM = new Times(Rap.from, Rap.fromEarliest, Rap.fromLatest, Rap.fromGranularity, Rap.fromText);
    static final Times UNTIL =
            new Times(Rap.until, Rap.untilEarliest, Rap.untilLatest, Rap.untilGranularity, Rap.untilText);

    void write(Triples triples, Node subject, Optional<TemporalValue> time) {
        time.ifPresent(t -> write(triples, subject, t));
    }

    private void write(Triples triples, Node subject, TemporalValue time) {
        findLiteral(time).ifPresent(literal -> triples.add(subject, date, literal));
        triples.add(subject, earliest, Literals.date(time.earliest()))
                .add(subject, latest, Literals.date(time.latest()))
                .text(subject, granularity, time.granularity().name().toLowerCase(Locale.ROOT))
                .text(subject, text, time.text());
    }

    private static Optional<Node> findLiteral(TemporalValue time) {
        LocalDate first = time.earliest();
        return switch (time.granularity()) {
            case DAY -> Optional.of(Literals.date(first));
            case MONTH ->
                Optional.of(
                        Literals.typed(Literals.lexical(YearMonth.from(first).toString()), XSDDatatype.XSDgYearMonth));
            case YEAR ->
                Optional.of(Literals.typed(String.format(Locale.ROOT, "%04d", first.getYear()), XSDDatatype.XSDgYear));
            case WEEK, RANGE, SEASON -> Optional.empty();
        };
    }

    Optional<TemporalValue> find(Description described) {
        return described.findText(text).map(words -> read(described, words));
    }

    private TemporalValue read(Description described, String words) {
        String fine = described.text(granularity).toUpperCase(Locale.ROOT);
        return new TemporalValue(
                Granularity.valueOf(fine),
                Literals.parseDate(described.text(earliest)),
                Literals.parseDate(described.text(latest)),
                words);
    }
}
