package dev.rapporteur.timex;

import dev.rapporteur.model.TemporalValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads from left to right; the longest form of words wins, then the first rule. */
enum EnglishTimexResolver implements TimexResolver {
    NEWS,
    HISTORY;

    @Override
    public List<Timex> find(String text, Optional<LocalDate> anchor, Tense tense, Optional<TemporalValue> reference) {
        Frame frame = this == NEWS ? Frame.ofNews(anchor, tense, reference) : Frame.ofHistory(tense, reference);
        List<Timex> found = new ArrayList<>();
        for (Phrase phrase : new Phrases(text, tense).all()) {
            String words = text.substring(phrase.start(), phrase.end());
            Optional<TemporalValue> value = phrase.meaning().in(frame).map(p -> p.as(words));
            frame = value.map(frame::having).orElse(phrase.isVague() ? frame : frame.forgetting());
            found.add(new Timex(phrase.start(), phrase.end(), words, value, phrase.side()));
        }
        return List.copyOf(found);
    }

    @Override
    public Optional<TemporalShift> shift(String words) {
        return new Phrases(words, Tense.UNKNOWN)
                .all().stream()
                        .map(Phrase::meaning)
                        .filter(Distance.class::isInstance)
                        .map(Distance.class::cast)
                        .filter(distance -> distance.origin() != Distance.Origin.ANCHOR)
                        .map(Distance::shift)
                        .findFirst();
    }
}
