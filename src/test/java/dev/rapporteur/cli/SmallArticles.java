package dev.rapporteur.cli;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Person;
import dev.rapporteur.model.Stance;
import dev.rapporteur.model.TextSpan;
import dev.rapporteur.rdf.ArticleGraph;
import dev.rapporteur.rdf.Iris;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/** What can be read without any language model: "Ana Ruiz met Tom Okafor". */
final class SmallArticles {
    private static final Pattern MET = Pattern.compile("(\\p{Lu}\\w+ \\p{Lu}\\w+) met (\\p{Lu}\\w+ \\p{Lu}\\w+)");

    private SmallArticles() {}

    /** An article that tells of one meeting, as its graph by name. */
    static Map<String, Graph> graph(String id, String person, String other) {
        String text = person + " met " + other + ".";
        Article article = new Article(new ArticleId(id), id + ".txt", text, List.of(), Metadata.UNKNOWN);
        Graph graph = ArticleGraph.write(
                report(article),
                Iris.DEFAULT,
                Configuration.load(new Settings()).authority());
        return Map.of(Iris.DEFAULT.article(article.id()), graph);
    }

    /** All meetings that an article tells of. */
    static ArticleReport report(Article article) {
        List<MatchResult> met = MET.matcher(article.text()).results().toList();
        List<Claim> claims =
                met.stream().<Claim>map(found -> meeting(article, found)).toList();
        List<Person> people = met.stream()
                .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                .distinct()
                .map(name -> person(article.text(), name))
                .toList();
        return new ArticleReport(article, people, List.of(), claims);
    }

    private static Person person(String text, String name) {
        int start = text.indexOf(name);
        return new Person(name, List.of(), List.of(new TextSpan(start, start + name.length())));
    }

    private static MeetingClaim meeting(Article article, MatchResult found) {
        return new MeetingClaim(
                List.of(Party.person(found.group(1)), Party.person(found.group(2))),
                MeetingClaim.Kind.MEETING,
                Optional.empty(),
                Optional.empty(),
                MeetingClaim.Status.OCCURRED,
                Stance.ASSERTS,
                Optional.empty(),
                Evidence.of(article, new TextSpan(found.start(), found.end()), "small"));
    }
}
