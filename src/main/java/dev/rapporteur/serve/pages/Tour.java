package dev.rapporteur.serve.pages;

import dev.rapporteur.query.BadParameterException;
import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.query.QueryCatalog;
import dev.rapporteur.query.QueryTimeoutException;
import dev.rapporteur.query.Table;
import dev.rapporteur.serve.pages.content.Desk;
import dev.rapporteur.serve.pages.content.Finds;
import dev.rapporteur.serve.pages.content.Forms;
import dev.rapporteur.serve.pages.content.Network;
import dev.rapporteur.serve.pages.content.News;
import dev.rapporteur.serve.pages.content.Results;
import dev.rapporteur.serve.pages.read.Site;
import dev.rapporteur.serve.pages.read.Vocabulary;
import dev.rapporteur.serve.pages.view.Form;
import dev.rapporteur.serve.pages.view.Frame;
import dev.rapporteur.serve.pages.view.Section;
import dev.rapporteur.serve.pages.web.Answer;
import dev.rapporteur.serve.pages.web.Visit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The pages that lead into the dataset: the start page, the search, and the canned queries. */
record Tour(Site site, Vocabulary vocabulary, QueryCatalog catalog, Printer printer) {
    static final String QUERIES = "queries";

    Answer start(Visit visit) {
        return page(
                "start",
                "Who met whom",
                visit,
                desk -> Map.of(
                        "sections", new News(desk).sections(),
                        "network", new Network(desk).table(),
                        "forms", forms(visit)));
    }

    Answer network(Visit visit) {
        String json = read(visit, desk -> new Network(desk).json());
        return Answer.data("application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
    }

    Answer search(Visit visit) {
        String words = visit.parameters().getOrDefault("q", "").strip();
        return page("search", "Search", visit, desk -> Map.of("words", words, "sections", new Finds(desk).of(words)));
    }

    /** All queries, or one with its answer. */
    Answer queries(Visit visit) {
        String name = visit.path()
                .substring(Math.min(QUERIES.length() + 1, visit.path().length()));
        if (name.isEmpty()) {
            return page("questions", "Questions", visit, desk -> Map.of("forms", forms(visit)));
        }
        return catalog.queries().stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .map(query -> query(query, visit))
                .orElseGet(() ->
                        printer.notice(Answer.NOT_FOUND, "Not here", "There is no question of this name.", visit));
    }

    private List<Form> forms(Visit visit) {
        return catalog.queries().stream()
                .map(query -> Forms.of(query, visit.root(), Map.of()))
                .toList();
    }

    /** Answered at once, unless it must be told something first. */
    private Answer query(CannedQuery query, Visit visit) {
        Map<String, String> values = new TreeMap<>(visit.parameters());
        values.remove("answer");
        values.values().removeIf(String::isBlank);
        Form form = Forms.of(query, visit.root(), values);
        boolean lacks = form.fields().stream()
                .anyMatch(field -> field.required() && field.value().isEmpty());
        if (lacks) {
            return question(Answer.OK, form, Optional.empty(), "", visit);
        }
        try {
            Table table = query.run(site.dataset(), values, Results.bounds(visit, site.limit()));
            return question(Answer.OK, form, Optional.of(table), "", visit);
        } catch (BadParameterException e) {
            return question(Answer.BAD_REQUEST, form, Optional.empty(), String.valueOf(e.getMessage()), visit);
        } catch (QueryTimeoutException e) {
            return question(Answer.BUSY, form, Optional.empty(), String.valueOf(e.getMessage()), visit);
        }
    }

    private Answer question(int status, Form form, Optional<Table> table, String problem, Visit visit) {
        String html = read(visit, desk -> {
            Optional<Section.Table> answer = table.map(rows -> new Results(desk).of(rows, form.question()));
            return printer.print(
                    "question",
                    new Frame(visit.root(), form.question(), List.of()),
                    Map.of("form", form, "answer", answer, "problem", problem, "call", visit.query()));
        });
        return Answer.page(status, html);
    }

    private Answer page(String template, String title, Visit visit, Function<Desk, Map<String, Object>> content) {
        Frame frame = new Frame(visit.root(), title, List.of());
        return Answer.page(Answer.OK, read(visit, desk -> printer.print(template, frame, content.apply(desk))));
    }

    private <T> T read(Visit visit, Function<Desk, T> writing) {
        return site.read(lookup -> writing.apply(new Desk(lookup, vocabulary, site.background(), visit)));
    }
}
