package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Consolidation.Entity;
import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.TenureClaim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** For which countries somebody acts: a country for itself, others by their names, people by their offices. */
final class Allegiance {
    private final Map<EntityRef, Set<String>> countries = new HashMap<>();
    private final Map<String, String> seats = new HashMap<>();
    private final Knowledge knowledge;

    Allegiance(Knowledge knowledge, EntityIndex index, Collection<ArticleReport> reports) {
        this.knowledge = knowledge;
        readSeats(knowledge.authority());
        for (Entity entity : index.entities()) {
            if (entity.kind() != Party.Kind.PERSON) {
                add(
                        new EntityRef(entity.kind(), entity.slug()),
                        knowledge.geography().countriesIn(entity.name()));
            }
        }
        for (ArticleReport report : reports) {
            report.claims().stream()
                    .filter(TenureClaim.class::isInstance)
                    .map(TenureClaim.class::cast)
                    .filter(tenure -> tenure.phase() != TenureClaim.Phase.FORMER)
                    .forEach(tenure -> read(index.of(report.article().id(), tenure.holder()), tenure));
        }
        addFollowers(index.entities());
    }

    /** "The Tillman administration" acts for the country of the only Tillman. */
    private void addFollowers(List<Entity> entities) {
        Map<String, List<EntityRef>> bySurname = new HashMap<>();
        for (Entity entity : entities) {
            if (entity.kind() == Party.Kind.PERSON) {
                bySurname
                        .computeIfAbsent(PersonName.parse(entity.name()).surname(), k -> new ArrayList<>())
                        .add(ref(entity));
            }
        }
        for (Entity entity : entities) {
            if (entity.kind() != Party.Kind.PERSON && of(ref(entity)).isEmpty()) {
                Folding.words(entity.name()).stream()
                        .map(word -> bySurname.getOrDefault(word, List.of()))
                        .filter(leaders -> leaders.size() == 1)
                        .forEach(leaders -> add(ref(entity), of(leaders.get(0))));
            }
        }
    }

    private static EntityRef ref(Entity entity) {
        return new EntityRef(entity.kind(), entity.slug());
    }

    private void readSeats(Authority authority) {
        Map<String, String> names = new HashMap<>();
        authority.countries().forEach(country -> names.put(country.code(), country.name()));
        for (Authority.OfficeTitle title : authority.offices()) {
            title.seat()
                    .filter(names::containsKey)
                    .ifPresent(code -> seats.put(knowledge.titles().key(title.title()), names.get(code)));
        }
    }

    private void read(EntityRef holder, TenureClaim tenure) {
        tenure.organization()
                .ifPresent(party -> add(holder, knowledge.geography().countriesIn(party.name())));
        String seat = seats.get(knowledge.titles().key(tenure.title()));
        if (tenure.organization().isEmpty() && seat != null) {
            add(holder, Set.of(seat));
        }
    }

    private void add(EntityRef entity, Set<String> more) {
        countries.computeIfAbsent(entity, k -> new TreeSet<>()).addAll(more);
    }

    /** Names of countries, in the authority's form; empty where not known. */
    Set<String> of(EntityRef entity) {
        return countries.getOrDefault(entity, Set.of());
    }
}
