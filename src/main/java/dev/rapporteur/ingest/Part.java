package dev.rapporteur.ingest;

import dev.rapporteur.model.Block;
import dev.rapporteur.model.TextSpan;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of a page and what it is there.
 *
 * @param kind what it is
 * @param line the line
 * @param span its reporting, without dateline or credit
 * @param why id of the rule that dropped it, or ""
 */
record Part(Kind kind, Line line, TextSpan span, String why) {
    /** What a line is on its page. */
    enum Kind {
        HEADLINE(Block.Role.HEADLINE),
        CAPTION(Block.Role.CAPTION),
        PARAGRAPH(Block.Role.PARAGRAPH),
        BYLINE,
        CONTRIBUTORS,
        DATE,
        REPETITION,
        CHROME;

        private final Optional<Block.Role> role;

        Kind() {
            role = Optional.empty();
        }

        Kind(Block.Role role) {
            this.role = Optional.of(role);
        }
    }

    static Part of(Kind kind, Line line) {
        return new Part(kind, line, line.span(), "");
    }

    static Part dropped(Line line, String why) {
        return new Part(Kind.CHROME, line, line.span(), why);
    }

    /** The block it makes, where it is reporting. */
    Optional<Block> block() {
        return kind.role.filter(role -> span.length() > 0).map(role -> new Block(role, span));
    }

    /** What it is dropped for, where it is no reporting. */
    Optional<Dropped> dropped() {
        String reason = why.isEmpty() ? kind.name().toLowerCase(Locale.ROOT) : why;
        return block().isPresent() ? Optional.empty() : Optional.of(new Dropped(reason, line.text()));
    }
}
