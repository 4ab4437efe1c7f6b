package dev.rapporteur.rdf;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Consolidation.Entity;
import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.Consolidation.Event;
import dev.rapporteur.model.Consolidation.EventKind;
import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Consolidation.Repeat;
import dev.rapporteur.model.Consolidation.Role;
import dev.rapporteur.model.Consolidation.RoleName;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.TemporalValue;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Ana Ruiz and Tom Okafor met at a summit; Ana Ruiz and Kim Öz only plan to. */
final class ConsolidationSample {
    private static final ArticleId PORT = new ArticleId("port-1");
    private static final ArticleId QUAY = new ArticleId("quay-2");
    private static final ClaimRef FIRST = new ClaimRef(PORT, 0);
    private static final ClaimRef SECOND = new ClaimRef(QUAY, 3);
    private static final EntityRef ANA = new EntityRef(Party.Kind.PERSON, "ana-ruiz");
    private static final EntityRef TOM = new EntityRef(Party.Kind.PERSON, "tom-okafor");
    private static final EntityRef KIM = new EntityRef(Party.Kind.PERSON, "kim-oz");
    private static final EntityRef NORTHLAND = new EntityRef(Party.Kind.COUNTRY, "northland");

    private ConsolidationSample() {}

    static Consolidation consolidation() {
        return new Consolidation(entities(), List.of(summit("occurred"), planned(), proposal(), sanction(), tenure()));
    }

    static List<Entity> entities() {
        return List.of(
                entity(
                        ANA,
                        "Ana Ruiz",
                        List.of("Ruiz"),
                        new Mention(PORT, Samples.ANA),
                        new Mention(QUAY, Party.person("Ana Ruíz"))),
                entity(TOM, "Tom Okafor", List.of(), new Mention(PORT, Samples.TOM)),
                entity(KIM, "Kim Öz", List.of()),
                entity(NORTHLAND, "Northland", List.of(), new Mention(PORT, Samples.NORTHLAND)));
    }

    /** A meeting of two people and a country. */
    static Event summit(String status) {
        return event(
                EventKind.MEETING,
                "kyra-summit",
                "Ana Ruiz – Tom Okafor",
                "summit",
                status,
                List.of(FIRST, SECOND),
                role(RoleName.PARTICIPANT, ANA),
                role(RoleName.PARTICIPANT, TOM),
                role(RoleName.PARTICIPANT, NORTHLAND));
    }

    private static Event planned() {
        return event(
                EventKind.MEETING,
                "visit",
                "Ana Ruiz – Kim Öz",
                "visit",
                "didNotOccur",
                List.of(FIRST),
                role(RoleName.PARTICIPANT, ANA),
                role(RoleName.PARTICIPANT, KIM));
    }

    private static Event proposal() {
        return event(
                EventKind.PROPOSAL,
                "plan",
                "Ana Ruiz: 12-point plan",
                "12-point plan",
                "rejected",
                List.of(FIRST),
                role(RoleName.PROPOSER, ANA),
                role(RoleName.REJECTED_BY, TOM));
    }

    private static Event sanction() {
        return event(
                EventKind.SANCTION,
                "ban",
                "export ban on Northland",
                "export ban",
                "imposed",
                List.of(SECOND),
                role(RoleName.TARGET, NORTHLAND));
    }

    private static Event tenure() {
        return event(
                EventKind.TENURE,
                "ana-minister",
                "Minister of Harbours",
                "Minister of Harbours",
                "former",
                List.of(SECOND),
                role(RoleName.HOLDER, ANA),
                role(RoleName.ORGANIZATION, NORTHLAND));
    }

    static Role role(RoleName name, EntityRef entity) {
        return new Role(name, entity);
    }

    static Event event(
            EventKind kind,
            String slug,
            String label,
            String detail,
            String status,
            List<ClaimRef> reportedIn,
            Role... roles) {
        boolean meeting = kind == EventKind.MEETING;
        return new Event(
                kind,
                slug,
                label,
                detail,
                List.of(roles),
                meeting ? Optional.of("Kyra") : Optional.empty(),
                meeting ? Optional.of(TemporalValue.month(YearMonth.of(2031, 5), "in May")) : Optional.empty(),
                status,
                reportedIn,
                reportedIn.subList(1, reportedIn.size()),
                reportedIn.size(),
                1,
                reportedIn.size() == 1 ? List.of() : List.of(new Repeat(QUAY, PORT, Repeat.Reason.SAME_TEXT)));
    }

    private static Entity entity(EntityRef ref, String name, List<String> aliases, Mention... mentions) {
        return new Entity(ref.kind(), ref.slug(), name, aliases, List.of(mentions));
    }
}
