package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.model.Consolidation.Repeat;
import dev.rapporteur.model.Consolidation.Role;
import dev.rapporteur.model.Consolidation.RoleName;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.TenureClaim;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tenures across articles. Every article about a head of state says so again; what claims tell in the same way is
 * summed up under one key, so that one more costs no more than the first. Texts that are copies of one another are not
 * looked for here: origins are counted by outlets.
 */
final class TenureMatter implements Matter<ReportedTenure> {
    private static final String TITLE = "title";
    private static final String OUTLET = "outlet";
    private static final String NO_OUTLET = "article";
    private static final String NO_DAY = "undated";
    /** Claims up to which their texts are compared. */
    private static final int FEW = 50;

    private final EventNames names;
    private final Directory directory;
    private final Reports reports;
    private final Facts facts;
    private final Relation days;
    private final Relation told;
    private final Relation occurrences;

    TenureMatter(EventNames names, Directory directory, Reports reports, Memory memory) {
        this.names = names;
        this.directory = directory;
        this.reports = reports;
        this.facts = new Facts(memory.relation(names.kind() + "/fact"));
        this.days = memory.relation(names.kind() + "/day");
        this.told = memory.relation(names.kind() + "/told");
        this.occurrences = memory.relation(names.kind() + "/occurrence");
    }

    @Override
    public String name() {
        return names.kind();
    }

    @Override
    public RuleBook<ReportedTenure> rules() {
        return TenureRules.book().under(reports.rulings());
    }

    /**
     * What a claim adds.
     *
     * @param key the item that it counts for
     * @param title the title in its words
     * @param sort whether an outlet is told
     * @param outlet who tells it, folded; of an article without an outlet the article
     * @param day the day of its publication
     */
    private record Telling(String key, String title, String sort, String outlet, String day) {
        private static final String FIELD = "\u0003";

        String line() {
            return String.join(FIELD, key, sort, outlet, day, title);
        }

        static Telling parse(String line) {
            String[] parts = line.split(FIELD, 5);
            return new Telling(parts[0], parts[4], parts[1], parts[2], parts[3]);
        }
    }

    /** The key in a line of what is told. */
    static String keyOf(String line) {
        return Telling.parse(line).key();
    }

    /** Forgets a claim; the key of the item for which it counted. */
    Optional<String> forget(String path) {
        Optional<Telling> telling = told.first(path).map(Telling::parse);
        telling.ifPresent(known -> {
            told.set(path, Set.of());
            sum(known, -1);
        });
        return telling.map(Telling::key);
    }

    /** Takes in a claim; the key of the item for which it counts. */
    String learn(ClaimRef ref, Metadata metadata, TenureClaim claim, Knowledge knowledge) {
        Optional<String> outlet = metadata.outlet().map(Provenance::folded);
        String day = metadata.published().map(LocalDate::toString).orElse(NO_DAY);
        Telling telling = new Telling(
                key(ref, claim, knowledge).line(),
                claim.title(),
                outlet.isPresent() ? OUTLET : NO_OUTLET,
                outlet.orElseGet(() -> ref.article().value()),
                day);
        told.set(ClaimPath.of(ref), Set.of(telling.line()));
        sum(telling, 1);
        return telling.key();
    }

    private TenureKey key(ClaimRef ref, TenureClaim claim, Knowledge knowledge) {
        Actor holder = directory.actor(ref.article(), claim.holder());
        Optional<Actor> organization = claim.organization().map(party -> directory.actor(ref.article(), party));
        return TenureKey.of(
                holder,
                directory.name(holder.entity()),
                claim,
                knowledge.titles().key(claim.title()),
                organization,
                organization.map(actor -> directory.name(actor.entity())).orElse(""),
                reports.rulings().name(ClaimPath.of(ref)) ? ClaimPath.of(ref) : "");
    }

    private void sum(Telling telling, int times) {
        facts.add(telling.key(), TITLE, telling.title(), times);
        facts.add(telling.key(), telling.sort(), telling.outlet(), times);
        days.add(telling.key(), telling.day(), times);
    }

    @Override
    public Optional<ReportedTenure> item(String key) {
        return occurrences.first(key).map(path -> {
            TenureKey parsed = TenureKey.parse(key);
            ReportedTenure tenure = parsed.tenure(key, path, firstDay(key), lastDay(key));
            directory.know(tenure.holder(), parsed.holderName());
            tenure.organization().ifPresent(actor -> directory.know(actor.entity(), parsed.organizationName()));
            return tenure;
        });
    }

    private Optional<LocalDate> firstDay(String key) {
        return days.first(key).filter(day -> !day.equals(NO_DAY)).map(LocalDate::parse);
    }

    /** Words sort after numbers. */
    private Optional<LocalDate> lastDay(String key) {
        return days.count(key, NO_DAY) == 0
                ? days.last(key).map(LocalDate::parse)
                : days.values(key).stream()
                        .filter(day -> !day.equals(NO_DAY))
                        .reduce((day, later) -> later)
                        .map(LocalDate::parse);
    }

    @Override
    public Wish wish(List<ReportedTenure> cluster) {
        return names.wish(draft(cluster));
    }

    EventDraft draft(List<ReportedTenure> cluster) {
        Role holder = new Role(RoleName.HOLDER, cluster.get(0).holder());
        Optional<Actor> organization = organization(cluster);
        List<Role> owner = organization.map(actor -> new Role(RoleName.ORGANIZATION, actor.entity())).stream()
                .toList();
        String title = NameChoice.best(counts(cluster, TITLE), name -> true);
        return new EventDraft(
                title,
                new EventDraft.Subject(
                        Stream.concat(Stream.of(holder), owner.stream()).toList(), List.of(title)),
                Roles.sorted(Stream.concat(Stream.of(holder), owner.stream())),
                Optional.empty(),
                TimeChoice.finest(cluster.stream()
                        .flatMap(item -> Collections.nCopies(claims(item), item.from()).stream())
                        .filter(Optional::isPresent)
                        .toList()),
                standing(cluster));
    }

    /** The finest organization told: the body rather than its country. */
    private static Optional<Actor> organization(List<ReportedTenure> cluster) {
        return cluster.stream()
                .flatMap(item -> item.organization().stream())
                .min(Comparator.comparing((Actor actor) -> actor.is(Party.Kind.COUNTRY))
                        .thenComparing(Actor::entity, EntityOrder.REFS));
    }

    private Standing standing(List<ReportedTenure> cluster) {
        int claims = cluster.stream().mapToInt(this::claims).sum();
        int outlets = counts(cluster, OUTLET).size();
        List<Repeat> repeats = claims > FEW ? List.of() : repeats(cluster);
        int origins = claims > FEW
                ? outlets + counts(cluster, NO_OUTLET).size()
                : articles(cluster).size() - repeats.size();
        List<ReportedTenure> denials =
                cluster.stream().filter(ReportedTenure::denies).toList();
        return new Standing(
                StatusRules.aggregate(cluster.stream().flatMap(this::reports).toList()),
                claims,
                outlets,
                origins,
                repeats,
                denials.size() == cluster.size()
                        ? List.of()
                        : denials.stream()
                                .flatMap(item -> occurrences.values(item.key()).stream())
                                .map(ClaimPath::parse)
                                .sorted()
                                .toList(),
                cluster.stream().flatMap(item -> item.earliest().stream()).min(Comparator.naturalOrder()),
                cluster.stream()
                        .map(item -> ClaimPath.parse(item.path()))
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private List<Repeat> repeats(List<ReportedTenure> cluster) {
        List<ArticleId> articles = articles(cluster);
        return Origins.of(articles.stream().map(reports::present).toList()).repeats(articles);
    }

    private List<ArticleId> articles(List<ReportedTenure> cluster) {
        return cluster.stream()
                .flatMap(item -> occurrences.values(item.key()).stream())
                .map(path -> ClaimPath.parse(path).article())
                .distinct()
                .sorted()
                .toList();
    }

    /** The reports of the last day; those of earlier days weigh no more. */
    private Stream<StatusReport> reports(ReportedTenure item) {
        StatusReport last = StatusRules.ofTenure(item);
        String day = item.latest().map(LocalDate::toString).orElse(NO_DAY);
        return Collections.nCopies(Math.max(1, days.count(item.key(), day)), last).stream();
    }

    private int claims(ReportedTenure item) {
        return counts(List.of(item), TITLE).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Map<String, Integer> counts(List<ReportedTenure> cluster, String sort) {
        return facts.counts(cluster.stream().map(ReportedTenure::key).toList(), sort);
    }
}
