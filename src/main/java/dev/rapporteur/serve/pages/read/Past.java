package dev.rapporteur.serve.pages.read;

import dev.rapporteur.rdf.Iris;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/** What the dataset had once: articles and claims that are withdrawn, and names of things that are another's now. */
public record Past(Lookup lookup) {
    private static final PageQuery GONE = PageQuery.named("gone");
    private static final Pattern PART = Pattern.compile("(article/[a-z0-9-]+)(?:/claim/(\\d{1,9})|/.*)?");
    /** A thing that was renamed more often is not followed. */
    private static final int MOST_STEPS = 20;

    /** What a thing is called now, where it was merged into another or renamed. */
    public Optional<Node> successor(Node thing) {
        Optional<Node> now = next(thing);
        for (int step = 0; step < MOST_STEPS && now.isPresent() && !lookup.isHere(now.get()); step++) {
            now = next(now.get());
        }
        return now.filter(lookup::isHere);
    }

    private Optional<Node> next(Node thing) {
        return lookup.find(thing, DCTerms.isReplacedBy.asNode());
    }

    /** Whether there was an article, a claim or anything else of an article, and it is withdrawn. */
    public boolean had(Node thing) {
        Iris iris = lookup.iris();
        String path = thing.getURI().substring(iris.base().length());
        Matcher part = PART.matcher(path);
        if (!part.matches()) {
            return false;
        }
        Node article = lookup.below(part.group(1));
        List<Row> versions = GONE.rows(
                lookup, Map.of("article", article, "history", NodeFactory.createURI(iris.historyGraph())), 0, 1);
        if (versions.isEmpty()) {
            return false;
        }
        return part.group(2) == null
                ? !lookup.describes(article)
                : Integer.parseInt(part.group(2)) < versions.get(0).number("claims");
    }
}
