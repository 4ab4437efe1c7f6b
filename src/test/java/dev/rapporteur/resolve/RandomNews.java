package dev.rapporteur.resolve;

import dev.rapporteur.fixture.Claims;
import dev.rapporteur.fixture.ReportDraft;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.Judgement.Verdict;
import dev.rapporteur.model.Ruling;
import dev.rapporteur.model.Slug;
import dev.rapporteur.model.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Articles from a small world in which everything resembles everything else. */
final class RandomNews {
    private static final List<String> PEOPLE = List.of(
            "Amara Okafor",
            "A. Okafor",
            "Okafor",
            "Amara Okafour",
            "Chidi Okafor",
            "Bruno Brandt",
            "Brandt",
            "Bruno Brant",
            "Alexander Timoshenko",
            "Alexandr Tymoshenko",
            "Aleksander Timoshenka",
            "Celeste Roux",
            "Roux");
    private static final List<String> BODIES = List.of(
            "#Rufus Oil",
            "#the Rufus Oil",
            "#Okafor administration",
            "~Ruritanian officials",
            "~Freedonian Officials",
            "@Ruritania",
            "@Freedonia");
    private static final List<String> PLACES = List.of("", "", "Strelsau", "Zenda", "Ruritania", "strelsau");
    private static final List<String> TITLES = List.of("president", "President", "foreign minister", "envoy");
    private static final List<String> OUTLETS = List.of("", "Zenda Herald", "the Zenda Herald", "Marxville Gazette");
    private static final List<String> PLANS = List.of("river plan", "five-point river plan", "peace plan", "lock plan");

    private final Random random;

    RandomNews(Random random) {
        this.random = random;
    }

    /** An article that tells of up to six things. */
    ArticleReport article(ArticleId id) {
        ReportDraft draft = ReportDraft.of(id.value());
        String outlet = pick(OUTLETS);
        if (!outlet.isEmpty()) {
            draft.outlet(outlet);
        }
        if (random.nextInt(5) > 0) {
            draft.published(day());
        }
        List<String> named = new ArrayList<>(PEOPLE);
        java.util.Collections.shuffle(named, random);
        named.stream().limit(random.nextInt(3)).forEach(name -> draft.person(name, name.split(" ", -1)));
        for (int i = random.nextInt(6); i > 0; i--) {
            draft.claim("Claim " + i + " " + random.nextInt(3) + ".", claim());
        }
        return draft.report();
    }

    /** What humans may say of claims and people of articles a0, a1, …, be they there or not. */
    List<Ruling> rulings(int articles) {
        List<Ruling> rulings = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String what = random.nextBoolean() ? "claim/" : "person/";
            String left = path(articles, what);
            String right = path(articles, what);
            if (!left.equals(right)) {
                rulings.add(Ruling.of(random.nextBoolean() ? Verdict.SAME : Verdict.DIFFERENT, left, right));
            }
        }
        return rulings;
    }

    private String path(int articles, String what) {
        String step = what.equals("claim/") ? String.valueOf(random.nextInt(3)) : Slug.of(pick(PEOPLE));
        return "article/a" + random.nextInt(articles) + "/" + what + step;
    }

    private Function<Evidence, Claim> claim() {
        return switch (random.nextInt(5)) {
            case 0 ->
                Claims.tenure(
                        pick(PEOPLE),
                        pick(TITLES),
                        random.nextBoolean() ? "" : pick(BODIES),
                        pick("CURRENT", "FORMER"),
                        time(),
                        "");
            case 1 ->
                Claims.proposal(pick(PLANS), random.nextInt(2) * 5, party(), "", "", pick("PROPOSED", "REJECTED"));
            case 2 -> Claims.sanction(party(), party(), pick("ban", "embargo"), time(), pick("IMPOSED", "THREATENED"));
            default ->
                Claims.meeting(
                        party() + ", " + party() + (random.nextBoolean() ? "" : ", " + party()),
                        pick("TALKS", "CALL", "MEETING", "SUMMIT"),
                        pick(PLACES),
                        time(),
                        pick("OCCURRED", "PLANNED", "CANCELLED", "OCCURRED"),
                        random.nextInt(8) == 0 ? Stance.DENIES : Stance.ASSERTS);
        };
    }

    private String party() {
        return random.nextInt(3) == 0 ? pick(BODIES) : pick(PEOPLE);
    }

    private String time() {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> day().substring(0, 7);
            default -> day();
        };
    }

    private String day() {
        return LocalDate.of(2031, 3, 1).plusDays(random.nextInt(6) * 9L).toString();
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
