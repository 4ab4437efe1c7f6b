package dev.rapporteur.rdf;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.TenureClaim;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** The IRIs of the offices that one article tells of: one for each title and organization, in no order. */
final class OfficeNames {
    private static final Comparator<Office> ORDER = Comparator.comparing(Office::label)
            .thenComparing(o -> o.organization().map(Party::kind).orElse(Party.Kind.PERSON));

    private final Map<Office, Node> nodes = new HashMap<>();

    /** An office, by its title and whom it belongs to. */
    record Office(String title, Optional<Party> organization) {
        static Office of(TenureClaim tenure) {
            return new Office(tenure.title(), tenure.organization());
        }

        String label() {
            return Labels.office(title, organization);
        }
    }

    private OfficeNames() {}

    static OfficeNames of(Iris iris, ArticleReport report) {
        List<Office> offices = report.claims().stream()
                .filter(TenureClaim.class::isInstance)
                .map(c -> Office.of((TenureClaim) c))
                .distinct()
                .sorted(ORDER)
                .toList();
        OfficeNames names = new OfficeNames();
        Set<String> taken = new HashSet<>();
        String start = iris.article(report.article().id()) + "/office/";
        for (Office office : offices) {
            String slug = Iris.slug(office.label());
            String iri = start + slug;
            for (int number = 2; !taken.add(iri); number++) {
                iri = start + slug + "-" + number;
            }
            names.nodes.put(office, Triples.iri(iri));
        }
        return names;
    }

    Node node(Office office) {
        Node node = nodes.get(office);
        if (node == null) {
            throw new IllegalArgumentException("the article does not name the office " + office.label());
        }
        return node;
    }
}
