package dev.rapporteur.extract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The meetings in the gold facts of one article. */
final class GoldMeetings {
    private final JsonNode people;
    private final JsonNode meetings;

    GoldMeetings(JsonNode gold) {
        this.people = gold.path("people");
        this.meetings = gold.path("meetings");
    }

    /** Whether the gold has a meeting of these people, but none of them that may be told as having occurred. */
    boolean knowsOnlyOtherwise(MeetingClaim told) {
        Set<String> participants = told.participants().stream().map(Party::name).collect(Collectors.toSet());
        List<JsonNode> same = new ArrayList<>();
        meetings.forEach(m -> {
            if (sharesTwo(m, participants)) {
                same.add(m);
            }
        });
        return !same.isEmpty() && same.stream().noneMatch(GoldMeetings::mayHaveOccurred);
    }

    private boolean sharesTwo(JsonNode meeting, Set<String> participants) {
        long shared = items(meeting.path("who")).stream()
                .filter(who -> isNamed(who.asText(), participants))
                .count();
        return shared >= Math.min(2, meeting.path("who").size());
    }

    private boolean isNamed(String who, Set<String> participants) {
        return participants.contains(who)
                || items(people.path(who)).stream().anyMatch(name -> participants.contains(name.asText()));
    }

    private static boolean mayHaveOccurred(JsonNode meeting) {
        return meeting.path("status").asText().equals("occurred")
                || items(meeting.path("status_alt")).stream()
                        .anyMatch(s -> s.asText().equals("occurred"));
    }

    private static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
