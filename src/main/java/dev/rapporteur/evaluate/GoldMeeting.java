package dev.rapporteur.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.rapporteur.model.MeetingClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A meeting.
 *
 * @param who who must be told
 * @param opt who else may be told
 * @param place how the place may be named; empty where none is told
 * @param placeOptional whether no place is right as well
 * @param date ISO 8601 dates that are right; empty where none is told
 * @param dateOptional whether no date is right as well
 * @param status its status
 * @param statusAlt other statuses that are right
 */
@JsonIgnoreProperties("kind")
record GoldMeeting(
        List<String> who,
        List<String> opt,
        List<String> place,
        boolean placeOptional,
        List<String> date,
        boolean dateOptional,
        String status,
        List<String> statusAlt,
        boolean optional,
        String quote)
        implements GoldFact<ToldMeeting> {
    private static final int ENOUGH_PEOPLE = 2;
    private static final double SAME_PLACE = 0.5;
    private static final double SAME_DATE = 0.5;
    private static final double SAME_STATUS = 0.6;
    private static final List<String> STATUSES = Stream.of(MeetingClaim.Status.values())
            .map(MeetingClaim.Status::word)
            .distinct()
            .toList();

    GoldMeeting {
        Check.some(who, "who");
        Check.status(status, statusAlt, STATUSES);
    }

    @Override
    public double closeness(ToldMeeting told, Cast cast) {
        List<String> known = Stream.concat(who.stream(), opt.stream()).toList();
        long found =
                who.stream().filter(w -> cast.tells(told.participants(), w)).count();
        long strangers = told.participants().stream()
                .filter(n -> !cast.includes(known, n))
                .count();
        if (found < Math.min(ENOUGH_PEOPLE, who.size())) {
            return DIFFERENT;
        }
        double close = (double) found / (who.size() + strangers);
        close += isPlace(told) ? SAME_PLACE : 0;
        close += isDate(told) ? SAME_DATE : 0;
        return close + (agrees(told) ? SAME_STATUS : 0);
    }

    @Override
    public boolean agrees(ToldMeeting told) {
        return told.status().equals(status) || statusAlt.contains(told.status());
    }

    @Override
    public List<Attribute> attributes(ToldMeeting told, Cast cast) {
        List<Attribute> found = new ArrayList<>();
        found.add(new Attribute("participants", cast.isExactly(told.participants(), who, opt)));
        found.add(new Attribute(Attribute.STATUS, agrees(told)));
        if (GoldFact.counts(place, placeOptional, told.place())) {
            found.add(new Attribute("place", isPlace(told)));
        }
        if (GoldFact.counts(date, dateOptional, told.date())) {
            found.add(new Attribute("date", isDate(told)));
        }
        return found;
    }

    private boolean isPlace(ToldMeeting told) {
        return told.place()
                .filter(p -> place.stream().anyMatch(a -> Spelling.isSamePhrase(p, a)))
                .isPresent();
    }

    private boolean isDate(ToldMeeting told) {
        return told.date().filter(date::contains).isPresent();
    }

    @Override
    public String words(Cast cast) {
        return Words.row(cast.words(who), Words.first(place), Words.first(date), status);
    }
}
