package dev.rapporteur.ingest;

import dev.rapporteur.ingest.ChromeRule.Effect;
import dev.rapporteur.ingest.Part.Kind;
import dev.rapporteur.model.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the reporting of a page from what stands around it, line by line from the top. When in doubt a line is
 * reporting.
 */
final class PageReader {
    private static final Pattern AUTHOR_LABEL =
            Pattern.compile("(?:authors?|by|written by|byline)\\s*:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_LABEL = Pattern.compile(
            "(?:publish(?:ed)?(?: date| on| at)?|publication date|posted(?: on)?|date|(?:last )?updated(?: on| at)?)\\s*:?",
            Pattern.CASE_INSENSITIVE);
    /** Captions tell who stands where. */
    private static final Pattern SIDES = Pattern.compile(
            "\\((?:L|R|C|left|right|cent(?:er|re)|pictured)\\)|, (?:left|right|cent(?:er|re)|pictured),");
    /** Datelines are looked for in so many paragraphs: captions and summaries may stand before the lead. */
    private static final int LEADS = 4;

    private static final int MIN_HEADLINE_WORDS = 3;
    private static final int MAX_HEADLINES = 4;
    private static final int REPEATED_WORDS = 4;

    private final ChromeRules rules;
    private final KnownOutlets outlets;
    private final List<Line> lines;
    private final Repetitions repetitions;
    private final Menus menus;
    private final List<Part> parts = new ArrayList<>();
    private final List<Byline> bylines = new ArrayList<>();
    private final List<DateLine> dates = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private Optional<Dateline> dateline = Optional.empty();
    private int paragraphs;
    private int headlines;
    private Optional<Effect> below = Optional.empty();

    private PageReader(ChromeRules rules, KnownOutlets outlets, List<Line> lines) {
        this.rules = rules;
        this.outlets = outlets;
        this.lines = lines;
        repetitions = new Repetitions(lines, outlets);
        menus = new Menus(lines, this::isField);
    }

    static Page read(ChromeRules rules, KnownOutlets outlets, List<Line> lines) {
        PageReader reader = new PageReader(rules, outlets, lines);
        for (int i = 0; i < lines.size(); i++) {
            reader.parts.add(reader.part(i));
        }
        return new Page(reader.parts, reader.bylines, reader.dates, reader.dateline);
    }

    private boolean isField(Line line) {
        return AUTHOR_LABEL.matcher(line.text()).matches()
                || DATE_LABEL.matcher(line.text()).matches()
                || DateLine.find(line.text()).isPresent()
                || Byline.find(line.text(), outlets).isPresent();
    }

    private boolean inHeader() {
        return paragraphs == 0;
    }

    private Part part(int i) {
        Line line = lines.get(i);
        return field(i).or(() -> chrome(line))
                .or(() -> repetition(i))
                .or(() -> date(line))
                .or(() -> byline(i))
                .or(() -> caption(i))
                .orElseGet(() -> inHeader() ? aboveText(i) : inText(line));
    }

    /** The value below a label: "Author", then "Jane Doe". */
    private Optional<Part> field(int i) {
        Line line = lines.get(i);
        String label = i == 0 ? "" : lines.get(i - 1).text();
        if (AUTHOR_LABEL.matcher(label).matches()) {
            Optional<Byline> byline = Byline.read(line.text(), outlets);
            byline.ifPresent(bylines::add);
            return byline.map(b -> Part.of(Kind.BYLINE, line));
        }
        return DATE_LABEL.matcher(label).matches() ? date(line) : Optional.empty();
    }

    private Optional<Part> chrome(Line line) {
        Optional<ChromeRule> rule = rules.find(line.whole());
        if (rule.isEmpty() && !line.mark().isEmpty()) {
            rule = line.isCaption() ? rule : rules.find(line.text());
        }
        rule.map(ChromeRule::effect)
                .filter(e -> e != Effect.LINE && !inHeader())
                .ifPresent(e -> below = Optional.of(e));
        boolean tellsWho = rule.filter(r -> Contributors.RULES.contains(r.id())).isPresent();
        return rule.map(r -> tellsWho ? Part.of(Kind.CONTRIBUTORS, line) : Part.dropped(line, r.id()));
    }

    private Optional<Part> repetition(int i) {
        Line line = lines.get(i);
        boolean again = line.words() >= MIN_HEADLINE_WORDS
                && (line.words() >= REPEATED_WORDS || inHeader())
                && !seen.add(line.key());
        boolean repeated = again
                || repetitions.repeatsAbove(i)
                || (inHeader() && repetitions.isSummaryOfBelow(i))
                || (!inHeader() && repetitions.isTeaser(i));
        return repeated ? Optional.of(Part.of(Kind.REPETITION, line)) : Optional.empty();
    }

    private Optional<Part> date(Line line) {
        Optional<DateLine> date = DateLine.find(line.text());
        date.filter(d -> inHeader() || d.rank() != DateLine.Rank.PLAIN).ifPresent(dates::add);
        return date.map(d -> Part.of(Kind.DATE, line));
    }

    private Optional<Part> byline(int i) {
        Line line = lines.get(i);
        if (line.words() > 12 && line.isSentence()) {
            return Optional.empty();
        }
        Optional<Byline> byline = Byline.find(line.text(), outlets);
        if (byline.isEmpty() && inHeader() && (line.isDashed() || isNameAboveDate(i))) {
            byline = Byline.read(line.text(), outlets).filter(b -> !b.authors().isEmpty());
        }
        byline.filter(b -> inHeader()).ifPresent(b -> {
            bylines.add(b);
            b.day().ifPresent(day -> dates.add(new DateLine(day, DateLine.Rank.PLAIN)));
        });
        return byline.map(b -> Part.of(Kind.BYLINE, line));
    }

    /** "Jane Doe", below a headline and above the date. */
    private boolean isNameAboveDate(int i) {
        return headlines > 0
                && i + 1 < lines.size()
                && DateLine.find(lines.get(i + 1).text()).isPresent();
    }

    private Optional<Part> caption(int i) {
        Line line = lines.get(i);
        OptionalInt credit = PhotoCredit.find(line.text());
        if (credit.isPresent()) {
            String words = line.text().substring(0, credit.getAsInt());
            int end = line.span().start() + words.stripTrailing().length();
            return Optional.of(new Part(
                    Kind.CAPTION, line, new TextSpan(line.span().start(), end), words.isBlank() ? "credit" : ""));
        }
        if (line.isCaption() || (inHeader() && SIDES.matcher(line.text()).find())) {
            return Optional.of(Part.of(Kind.CAPTION, line));
        }
        boolean credited = repetitions.isFollowedByCredit(i) && line.words() >= MIN_HEADLINE_WORDS;
        return credited && inHeader() ? Optional.of(Part.of(Kind.CAPTION, line)) : Optional.empty();
    }

    private Part aboveText(int i) {
        Line line = lines.get(i);
        if (menus.contains(i)) {
            return Part.dropped(line, "menu");
        }
        if ((line.isSentence() && !line.isHeading()) || lead(line).isPresent() || headlines >= MAX_HEADLINES) {
            return paragraph(line);
        }
        if (line.words() < MIN_HEADLINE_WORDS && !line.isHeading()) {
            return Part.dropped(line, "section of the page");
        }
        headlines++;
        return Part.of(Kind.HEADLINE, line);
    }

    private Part inText(Line line) {
        if (below.isPresent() && !line.isSentence()) {
            return Part.dropped(line, "below the text");
        }
        if (below.filter(e -> e == Effect.TEASERS).isPresent()) {
            below = Optional.empty();
        }
        return line.isHeading() ? Part.of(Kind.HEADLINE, line) : paragraph(line);
    }

    private Part paragraph(Line line) {
        Optional<Dateline> lead = lead(line);
        paragraphs++;
        below = below.filter(e -> e == Effect.END);
        if (lead.isEmpty()) {
            return Part.of(Kind.PARAGRAPH, line);
        }
        dateline = dateline.or(() -> lead);
        int start = line.span().start() + lead.get().length();
        return new Part(Kind.PARAGRAPH, line, new TextSpan(start, line.span().end()), "");
    }

    private Optional<Dateline> lead(Line line) {
        return paragraphs < LEADS && line.mark().isEmpty()
                ? Dateline.find(line.text(), paragraphs == 0, outlets)
                : Optional.empty();
    }
}
