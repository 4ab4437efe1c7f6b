package dev.rapporteur.resolve;

import dev.rapporteur.model.Amendment.Mentioned;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Consolidation.Entity;
import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Party;
import dev.rapporteur.resolve.Directory.Bodies;
import dev.rapporteur.resolve.Matter.Belonging;
import dev.rapporteur.resolve.Matter.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Settles people first, then bodies, which may be called after them. */
final class EntityStage {
    private static final List<Party.Kind> BODIES =
            List.of(Party.Kind.ORGANIZATION, Party.Kind.COUNTRY, Party.Kind.GROUP);

    private final Reports reports;
    private final Draft draft;
    private final PersonMatter people;
    private final Clusters<NamedPerson> persons;
    private final Map<Party.Kind, Bodies> bodies = new EnumMap<>(Party.Kind.class);
    private final Set<ArticleId> concerned = new TreeSet<>();

    EntityStage(Knowledge knowledge, Memory memory, Reports reports, Draft draft) {
        this.reports = reports;
        this.draft = draft;
        this.people = new PersonMatter(knowledge, reports.rulings(), memory);
        this.persons = new Clusters<>(memory, people);
        for (Party.Kind kind : BODIES) {
            BodyMatter matter = new BodyMatter(kind, knowledge, reports.rulings(), memory);
            bodies.put(kind, new Bodies(matter, new Clusters<>(memory, matter)));
        }
    }

    Directory directory() {
        return new Directory(reports, persons, bodies);
    }

    /** Articles in which an entity is another than before, or looks different, and those that changed themselves. */
    Set<ArticleId> settle() {
        concerned.addAll(reports.changed());
        settlePeople();
        bodies.values().forEach(this::settle);
        return concerned;
    }

    private void settlePeople() {
        Deltas deltas = new Deltas();
        for (ArticleId article : reports.changed()) {
            reports.before(article).ifPresent(report -> {
                LocalPeople local = reports.peopleBefore(report);
                people.sum(local, -1);
                PersonMatter.mentions(report, local, deltas::gone);
            });
            reports.now(article).ifPresent(report -> {
                LocalPeople local = reports.people(report);
                people.sum(local, 1);
                PersonMatter.mentions(report, local, deltas::come);
            });
        }
        Outcome<NamedPerson> outcome = persons.settle(deltas.byItem());
        draft.entities(outcome.clusters().stream().map(people::entity));
        draft.entities(outcome.split().stream().map(this::single));
        take(Party.Kind.PERSON, outcome, persons::occurrences);
    }

    private Entity single(Belonging belonging) {
        ArticleReport report = reports.present(Occurrence.article(belonging.occurrence()));
        return PersonMatter.entity(belonging, reports.people(report));
    }

    private void settle(Bodies which) {
        Party.Kind kind = which.matter().kind();
        Deltas deltas = new Deltas();
        for (ArticleId article : reports.changed()) {
            reports.before(article).ifPresent(report -> mentions(report, kind)
                    .forEach(mention -> deltas.gone(
                            which.matter().sum(mention, reports.peopleBefore(report), reports.rulingsBefore(), -1),
                            occurrence(mention))));
            reports.now(article).ifPresent(report -> mentions(report, kind)
                    .forEach(mention -> deltas.come(
                            which.matter().sum(mention, reports.people(report), reports.rulings(), 1),
                            occurrence(mention))));
        }
        Outcome<BodyMatter.Body> outcome = which.clusters().settle(deltas.byItem());
        draft.entities(outcome.clusters().stream().map(which.matter()::entity));
        take(kind, outcome, which.clusters()::occurrences);
    }

    private static Stream<Mention> mentions(ArticleReport report, Party.Kind kind) {
        return Parties.of(report)
                .filter(party -> party.kind() == kind)
                .map(party -> new Mention(report.article().id(), party));
    }

    private static String occurrence(Mention mention) {
        return Occurrence.of(mention.article(), mention.party().name());
    }

    private void take(Party.Kind kind, Outcome<?> outcome, Function<String, Set<String>> occurrences) {
        draft.goneEntities(outcome.goneSlugs().stream().map(slug -> new EntityRef(kind, slug)));
        draft.goneMentions(outcome.gone().stream().map(belonging -> mentioned(kind, belonging)));
        draft.mentions(outcome.come().stream().map(belonging -> mentioned(kind, belonging)));
        draft.judged(outcome.goneJudgements(), outcome.judgements());
        outcome.changed().forEach(item -> occurrences.apply(item).stream()
                .map(Occurrence::article)
                .forEach(concerned::add));
    }

    private static Mentioned mentioned(Party.Kind kind, Belonging belonging) {
        return new Mentioned(new EntityRef(kind, belonging.slug()), Occurrence.mention(belonging.occurrence(), kind));
    }
}
