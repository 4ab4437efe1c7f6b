package dev.rapporteur.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.rapporteur.model.SanctionClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A sanction.
 *
 * @param by who imposes it; one of them is enough
 * @param on how its target may be named, or its joint targets
 * @param allTargets whether {@code on} lists joint targets, all of which must be told
 * @param date ISO 8601 dates that are right; empty where none is told
 * @param dateOptional whether no date is right as well
 * @param status its status
 * @param statusAlt other statuses that are right
 */
@JsonIgnoreProperties("kind")
record GoldSanction(
        List<String> by,
        List<String> on,
        boolean allTargets,
        List<String> date,
        boolean dateOptional,
        String status,
        List<String> statusAlt,
        boolean optional,
        String quote)
        implements GoldFact<ToldSanction> {
    private static final double SAME_IMPOSER = 0.5;
    private static final double SAME_STATUS = 0.5;
    private static final List<String> STATUSES = Stream.of(SanctionClaim.Status.values())
            .map(s -> s.name().toLowerCase(Locale.ROOT))
            .toList();

    GoldSanction {
        Check.some(on, "on");
        Check.status(status, statusAlt, STATUSES);
    }

    @Override
    public double closeness(ToldSanction told, Cast cast) {
        long targets = on.stream().filter(w -> cast.tells(told.targets(), w)).count();
        long imposers = by.stream().filter(w -> cast.tells(told.imposers(), w)).count();
        return targets == 0 ? DIFFERENT : targets + SAME_IMPOSER * imposers + (agrees(told) ? SAME_STATUS : 0);
    }

    @Override
    public boolean agrees(ToldSanction told) {
        return told.status().equals(status) || statusAlt.contains(told.status());
    }

    @Override
    public List<Attribute> attributes(ToldSanction told, Cast cast) {
        List<Attribute> found = new ArrayList<>();
        if (allTargets) {
            found.add(new Attribute("targets", on.stream().allMatch(w -> cast.tells(told.targets(), w))));
        }
        found.add(new Attribute("imposers", by.stream().anyMatch(w -> cast.tells(told.imposers(), w))));
        found.add(new Attribute(Attribute.STATUS, agrees(told)));
        if (GoldFact.counts(date, dateOptional, told.date())) {
            found.add(new Attribute("date", told.date().filter(date::contains).isPresent()));
        }
        return found;
    }

    @Override
    public String words(Cast cast) {
        String targets = allTargets ? cast.words(on) : cast.words(on.subList(0, 1));
        return Words.row(cast.words(by.stream().limit(1).toList()), targets, Words.first(date), status);
    }
}
