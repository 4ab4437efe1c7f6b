package dev.rapporteur.serve.pages;

import dev.rapporteur.serve.pages.view.Frame;
import dev.rapporteur.serve.pages.web.Answer;
import dev.rapporteur.serve.pages.web.Visit;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays pages out with the templates of {@code src/main/jte}, which the build has made into classes. */
final class Printer {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A page from the template of that name. */
    String print(String template, Frame frame, Map<String, Object> content) {
        Map<String, Object> parameters = new TreeMap<>(content);
        parameters.put("frame", frame);
        StringOutput page = new StringOutput();
        templates.render(template + ".jte", parameters, page);
        return page.toString();
    }

    /** A page that tells why there is nothing else to be seen. */
    Answer notice(int status, String title, String words, Visit visit) {
        Frame frame = new Frame(visit.root(), title, List.of());
        return Answer.page(status, print("notice", frame, Map.of("words", words)));
    }
}
