package dev.rapporteur.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Explanations as one page that needs nothing else: no script, no other file.
 *
 * @param reasons why there is a rule of that id, as far as it is known
 */
public record HtmlPage(Function<String, Optional<String>> reasons) {
    private static final String STYLE = resource("page.css");

    /** The page. */
    public String write(List<Explanation> explanations) {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false);
        page.appendChild(new DocumentType("html", "", ""));
        Element html = page.appendElement("html").attr("lang", "en");
        head(html.appendElement("head"), explanations);
        Element body = html.appendElement("body");
        legend(body.appendElement("header"));
        Element main = body.appendElement("main");
        if (explanations.size() > 1) {
            contents(main.appendElement("nav"), explanations);
        }
        SortedSet<String> rules = new TreeSet<>();
        for (int i = 0; i < explanations.size(); i++) {
            new HtmlArticle(rules, main.appendElement("article").attr("id", "article-" + i)).write(explanations.get(i));
        }
        rules(body, rules);
        return page.outerHtml() + "\n";
    }

    private static void head(Element head, List<Explanation> explanations) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
        head.appendElement("title")
                .text(explanations.size() == 1 ? explanations.get(0).title() : "Claims and their evidence");
        head.appendElement("style").appendChild(new DataNode(STYLE));
    }

    private static void legend(Element header) {
        header.appendElement("h1").text("Claims and their evidence");
        Element legend = header.appendElement("p").addClass("legend").text("Marked words tell ");
        for (Style style : Style.ofWords()) {
            legend.appendElement("mark").addClass(style.cssClass()).text(style.legend());
            legend.appendText(" ");
        }
    }

    private static void contents(Element nav, List<Explanation> explanations) {
        Element list = nav.appendElement("ol");
        for (int i = 0; i < explanations.size(); i++) {
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", "#article-" + i)
                    .text(explanations.get(i).title());
        }
    }

    private void rules(Element body, SortedSet<String> rules) {
        Element footer = body.appendElement("footer");
        footer.appendElement("h2").text("Rules");
        Element list = footer.appendElement("dl");
        for (String rule : rules) {
            list.appendElement("dt").attr("id", HtmlArticle.anchor(rule)).text(rule);
            list.appendElement("dd").text(reasons.apply(rule).orElse("Built into the program."));
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path; build the project anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
