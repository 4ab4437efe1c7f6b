package dev.rapporteur.ingest.html;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Tells elements that are no reporting by their tags, their names and whether they are shown. */
final class Chrome {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "canvas",
            "video",
            "audio",
            "select",
            "option",
            "textarea",
            "input",
            "head",
            "math",
            "map",
            "datalist");
    private static final Set<String> FRAME = Set.of("nav", "aside", "footer", "form", "button", "dialog", "menu");
    private static final Set<String> ROLES = Set.of(
            "navigation", "complementary", "contentinfo", "banner", "search", "dialog", "alert", "menu", "menubar");

    private final ChromeNames names;
    private final Predicate<Element> isText;

    Chrome(ChromeNames names) {
        this(names, element -> false);
    }

    private Chrome(ChromeNames names, Predicate<Element> isText) {
        this.names = names;
        this.isText = isText;
    }

    /** The same, but for elements that are no chrome whatever they are called. */
    Chrome but(Predicate<Element> isText) {
        return new Chrome(names, isText);
    }

    /** Whether its text is never shown. */
    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName());
    }

    /** Whether its text stands by itself; a break in a line does not part it. */
    static boolean isBlock(Element element) {
        return element.isBlock() && !element.nameIs("br");
    }

    /** Why its words are no reporting. */
    Optional<String> reason(Element element) {
        if (FRAME.contains(element.normalName())) {
            return Optional.of(element.normalName());
        }
        if (element.attributesSize() == 0) {
            return Optional.empty();
        }
        if (isHidden(element)) {
            return Optional.of("hidden");
        }
        return Optional.of(element.attr("role")).filter(ROLES::contains).or(() -> named(element));
    }

    private Optional<String> named(Element element) {
        String type = element.className();
        Optional<String> reason = type.isEmpty() ? Optional.empty() : names.reason(type);
        if (reason.isEmpty() && !element.id().isEmpty()) {
            reason = names.reason(element.id());
        }
        return reason.filter(any -> !isText.test(element));
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("display: none");
    }
}
