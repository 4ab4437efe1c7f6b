package dev.rapporteur.extract;

import dev.rapporteur.model.Attribution;
import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Stance;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence tells of an event besides who takes part.
 *
 * @param status how real it is
 * @param time when it is
 * @param place where it is
 * @param speech who says so
 */
record Circumstances(
        StatusReading status,
        Optional<Worded<TemporalValue>> time,
        Optional<Worded<String>> place,
        Optional<SpeechReader.Speech> speech) {
    Factuality factuality() {
        return status.factuality();
    }

    Optional<TemporalValue> when() {
        return time.map(Worded::value);
    }

    Optional<String> where() {
        return place.map(Worded::value);
    }

    Stance stance() {
        return speech.map(SpeechReader.Speech::stance).orElse(Stance.ASSERTS);
    }

    Optional<Attribution> attribution() {
        return speech.map(SpeechReader.Speech::attribution);
    }

    /** All the words that tell of the event. */
    List<Cue> cues(Token trigger, String rule) {
        List<Cue> cues = new ArrayList<>(List.of(new Cue(Cue.Role.TRIGGER, trigger.span(), rule)));
        status.cue().ifPresent(cues::add);
        time.map(Worded::cue).ifPresent(cues::add);
        place.map(Worded::cue).ifPresent(cues::add);
        speech.map(SpeechReader.Speech::cues).ifPresent(cues::addAll);
        return cues;
    }
}
