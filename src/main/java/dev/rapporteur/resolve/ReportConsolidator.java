package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Consolidation.Entity;
import dev.rapporteur.model.Consolidation.Event;
import dev.rapporteur.model.Consolidation.EventKind;
import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Judgement;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TenureClaim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** First the entities, then the events among them, kind by kind. */
final class ReportConsolidator implements Consolidator {
    private final Knowledge knowledge;
    private final Rulings rulings;

    ReportConsolidator(Authority authority, Rulings rulings) {
        this.knowledge = Knowledge.of(authority);
        this.rulings = rulings;
    }

    @Override
    public Resolution resolve(Collection<ArticleReport> given) {
        List<ArticleReport> reports = given.stream()
                .sorted(Comparator.comparing(report -> report.article().id()))
                .toList();
        List<Mention> mentions = Parties.of(reports);
        People people = new People(knowledge, rulings, reports);
        Clustering<NamedPerson> persons = people.cluster(
                mentions.stream().filter(ReportConsolidator::isPerson).toList());
        List<Entity> entities = new ArrayList<>(people.entities(persons));
        entities.addAll(Bodies.entities(
                mentions.stream().filter(mention -> !isPerson(mention)).toList(), knowledge.organizations(), rulings));
        List<Judgement> judgements = new ArrayList<>(persons.judgements());
        EntityIndex index = new EntityIndex(entities);
        List<Event> events = events(reports, index, judgements);
        Consolidation consolidation = new Consolidation(index.entities(), events);
        return new Resolution(
                consolidation, judgements.stream().distinct().sorted().toList(), Unheeded.of(rulings, consolidation));
    }

    private static boolean isPerson(Mention mention) {
        return mention.party().kind() == Party.Kind.PERSON;
    }

    private List<Event> events(List<ArticleReport> reports, EntityIndex index, List<Judgement> judgements) {
        Cast cast = new Cast(index, new Allegiance(knowledge, index, reports));
        EventWriter writer = new EventWriter(cast, new Origins(reports));
        ClaimItems items = new ClaimItems(cast, knowledge);
        Clustering<ReportedMeeting> meetings = Agglomeration.cluster(
                told(reports, MeetingClaim.class).map(items::meeting).toList(),
                MeetingRules.of(knowledge.geography()).under(rulings));
        Clustering<ReportedProposal> proposals = Agglomeration.cluster(
                told(reports, ProposalClaim.class).map(items::proposal).toList(),
                ProposalRules.book().under(rulings));
        Clustering<ReportedSanction> sanctions = Agglomeration.cluster(
                told(reports, SanctionClaim.class).map(items::sanction).toList(),
                SanctionRules.book().under(rulings));
        Clustering<ReportedTenure> tenures = Agglomeration.cluster(
                told(reports, TenureClaim.class).map(items::tenure).toList(),
                TenureRules.book().under(rulings));
        Stream.of(meetings, proposals, sanctions, tenures).forEach(c -> judgements.addAll(c.judgements()));
        return Stream.of(
                        writer.write(
                                EventKind.MEETING,
                                meetings.clusters().stream()
                                        .map(cluster -> MeetingDraft.of(cluster, knowledge.geography()))),
                        writer.write(
                                EventKind.PROPOSAL,
                                proposals.clusters().stream().map(cluster -> ProposalDraft.of(cluster, cast))),
                        writer.write(
                                EventKind.SANCTION,
                                sanctions.clusters().stream().map(SanctionDraft::of)),
                        writer.write(
                                EventKind.TENURE, tenures.clusters().stream().map(TenureDraft::of)))
                .flatMap(List::stream)
                .toList();
    }

    private static <C extends Claim> Stream<Told<C>> told(List<ArticleReport> reports, Class<C> kind) {
        return reports.stream()
                .flatMap(report -> IntStream.range(0, report.claims().size())
                        .filter(n -> kind.isInstance(report.claims().get(n)))
                        .mapToObj(n -> new Told<>(
                                new ClaimRef(report.article().id(), n),
                                report.article().metadata().published(),
                                kind.cast(report.claims().get(n)))));
    }
}
