package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.read.Lookup;
import dev.rapporteur.serve.pages.view.Portrait;
import java.util.List;
import org.apache.jena.graph.Node;

/** The page about a thing, by what it is. */
public final class Portraits {
    private static final List<Node> EVENTS = List.of(Rap.Meeting, Rap.Proposal, Rap.Sanction, Rap.Tenure);
    private static final List<Node> ACTORS = List.of(Rap.Person, Rap.Organization, Rap.Group, Rap.Country, Rap.Place);

    private Portraits() {}

    /** What is told of a thing that the dataset describes. */
    public static Portrait of(Node thing, Desk desk) {
        Lookup lookup = desk.lookup();
        if (thing.getURI().startsWith(lookup.iris().base() + "graph/")) {
            return new GraphPortrait(desk).of(thing);
        }
        if (isAny(lookup, thing, EVENTS)) {
            return new EventPortrait(desk).of(thing);
        }
        if (lookup.isA(thing, Rap.Article)) {
            return new ArticlePortrait(desk).of(thing);
        }
        if (lookup.isA(thing, Rap.Claim)) {
            return new ClaimPortrait(desk).of(thing);
        }
        return ofOthers(thing, desk);
    }

    /** What one article names is not the same as what it is across articles, though it may be of the same class. */
    private static Portrait ofOthers(Node thing, Desk desk) {
        Lookup lookup = desk.lookup();
        if (lookup.find(thing, Rap.article).isPresent()) {
            return new ThingPortrait(desk).of(thing);
        }
        if (lookup.isA(thing, Rap.Source)) {
            return new SourcePortrait(desk).of(thing);
        }
        if (lookup.isA(thing, Rap.Office)) {
            return new OfficePortrait(desk).of(thing);
        }
        return isAny(lookup, thing, ACTORS) ? new ActorPortrait(desk).of(thing) : new ThingPortrait(desk).of(thing);
    }

    private static boolean isAny(Lookup lookup, Node thing, List<Node> types) {
        return types.stream().anyMatch(type -> lookup.isA(thing, type));
    }
}
