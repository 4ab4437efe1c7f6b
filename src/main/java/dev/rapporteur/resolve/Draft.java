package dev.rapporteur.resolve;

import dev.rapporteur.model.Amendment;
import dev.rapporteur.model.Amendment.Gone;
import dev.rapporteur.model.Amendment.Mentioned;
import dev.rapporteur.model.Amendment.Reported;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Consolidation.Entity;
import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.Consolidation.Event;
import dev.rapporteur.model.Consolidation.EventRef;
import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Judgement;
import dev.rapporteur.model.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** An amendment in the making. */
final class Draft {
    private static final Comparator<EventRef> EVENTS =
            Comparator.comparing(EventRef::kind).thenComparing(EventRef::slug);

    private final Map<EntityRef, Entity> entities = new TreeMap<>(EntityOrder.REFS);
    private final Map<EventRef, Event> events = new TreeMap<>(EVENTS);
    private final Map<EntityRef, List<Mention>> mentions = new HashMap<>();
    private final Map<EventRef, List<ClaimRef>> claims = new HashMap<>();
    private final List<EntityRef> goneEntities = new ArrayList<>();
    private final List<EventRef> goneEvents = new ArrayList<>();
    private final List<Mentioned> goneMentions = new ArrayList<>();
    private final List<Reported> goneClaims = new ArrayList<>();
    private final Set<Judgement> goneJudgements = new TreeSet<>();
    private final Set<Judgement> judgements = new TreeSet<>();
    private Commons.Holding holding = new Commons.Holding();

    void entities(Stream<Entity> described) {
        described.forEach(entity -> entities.put(new EntityRef(entity.kind(), entity.slug()), entity));
    }

    void event(Event described) {
        events.put(new EventRef(described.kind(), described.slug()), described);
    }

    void mentions(Stream<Mentioned> come) {
        come.forEach(mentioned -> mentions.computeIfAbsent(mentioned.entity(), k -> new ArrayList<>())
                .add(mentioned.mention()));
    }

    void claims(Stream<Reported> come) {
        come.forEach(reported ->
                claims.computeIfAbsent(reported.event(), k -> new ArrayList<>()).add(reported.claim()));
    }

    void goneEntities(Stream<EntityRef> gone) {
        gone.forEach(goneEntities::add);
    }

    /** Slugs of countries that are no more. */
    Stream<String> goneCountries() {
        return goneEntities.stream()
                .filter(ref -> ref.kind() == Party.Kind.COUNTRY)
                .map(EntityRef::slug);
    }

    void goneEvents(Stream<EventRef> gone) {
        gone.forEach(goneEvents::add);
    }

    void goneMentions(Stream<Mentioned> gone) {
        gone.forEach(goneMentions::add);
    }

    void goneClaims(Stream<Reported> gone) {
        gone.forEach(goneClaims::add);
    }

    void judged(Collection<Judgement> gone, Collection<Judgement> now) {
        goneJudgements.addAll(gone);
        judgements.addAll(now);
    }

    void holding(Commons.Holding commons) {
        holding = commons;
    }

    Resolution resolution(Reports reports, List<Unheeded> unheeded) {
        Consolidation now = new Consolidation(
                entities.entrySet().stream().map(this::withMentions).toList(),
                events.entrySet().stream().map(this::withClaims).toList(),
                holding.places,
                holding.offices,
                holding.acquaintances);
        Gone gone = new Gone(
                goneEntities,
                goneEvents,
                goneMentions,
                goneClaims,
                holding.gonePlaces,
                holding.goneOffices,
                holding.strangers);
        Stream<ArticleId> left =
                goneMentions.stream().map(mentioned -> mentioned.mention().article());
        Stream<ArticleId> found =
                mentions.values().stream().flatMap(List::stream).map(Mention::article);
        Amendment amendment = new Amendment(gone, now, parties(left, reports::before), parties(found, reports::now));
        return new Resolution(amendment, List.copyOf(goneJudgements), List.copyOf(judgements), unheeded);
    }

    private Entity withMentions(Map.Entry<EntityRef, Entity> described) {
        Entity entity = described.getValue();
        List<Mention> sorted = mentions.getOrDefault(described.getKey(), List.of()).stream()
                .sorted(EntityOrder.MENTIONS)
                .toList();
        return new Entity(entity.kind(), entity.slug(), entity.name(), entity.aliases(), sorted);
    }

    private Event withClaims(Map.Entry<EventRef, Event> described) {
        return described
                .getValue()
                .reportedIn(claims.getOrDefault(described.getKey(), List.of()).stream()
                        .sorted()
                        .toList());
    }

    private static Map<ArticleId, List<Party>> parties(
            Stream<ArticleId> articles, Function<ArticleId, Optional<ArticleReport>> reports) {
        Map<ArticleId, List<Party>> parties = new HashMap<>();
        articles.distinct().forEach(article -> reports.apply(article)
                .ifPresent(report -> parties.put(article, Parties.of(report).toList())));
        return parties;
    }
}
