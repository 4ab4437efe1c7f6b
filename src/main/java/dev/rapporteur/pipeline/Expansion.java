package dev.rapporteur.pipeline;

import dev.rapporteur.ingest.Entries;
import dev.rapporteur.ingest.Entry;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import dev.rapporteur.pipeline.Source.Pending;
import dev.rapporteur.pipeline.Source.Several;
import dev.rapporteur.pipeline.Source.Unusable;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Inputs article by article: a file of several gives its articles, one at a time. No more than one file is open, and
 * only while its turn lasts.
 */
final class Expansion implements Iterator<Source>, AutoCloseable {
    private static final Entries NOTHING = Entries.of(List.of());

    private final Iterator<? extends Source> inputs;
    private Several file = new Several("", () -> NOTHING, Optional.empty());
    private Entries entries = NOTHING;
    private Optional<Source> ahead = Optional.empty();
    private boolean gaveAny = true;

    Expansion(Iterable<? extends Source> inputs) {
        this.inputs = inputs.iterator();
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty()) {
            ahead = inFile();
            if (ahead.isEmpty() && !inputs.hasNext()) {
                return false;
            }
            if (ahead.isEmpty()) {
                ahead = enter(inputs.next());
            }
        }
        return true;
    }

    @Override
    public Source next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Source next = ahead.orElseThrow();
        ahead = Optional.empty();
        return next;
    }

    /** Opens a file of several; any other input is its own article. */
    private Optional<Source> enter(Source input) {
        if (!(input instanceof Several several)) {
            return Optional.of(input);
        }
        file = several;
        gaveAny = false;
        try {
            entries = several.opening().open();
            return Optional.empty();
        } catch (UnreadableArticleException broken) {
            return Optional.of(end(new Unusable(Skips.of(several.path(), broken))));
        } catch (RuntimeException | StackOverflowError unexpected) {
            return Optional.of(end(new Unusable(Skips.failed(several.path(), unexpected))));
        }
    }

    private Optional<Source> inFile() {
        try {
            Optional<Entry> entry = entries.next();
            if (entry.isPresent()) {
                gaveAny = true;
                return entry.map(found -> new Pending(found.path(), found::read, file.folder()));
            }
            return gaveAny ? Optional.empty() : Optional.of(end(nothing()));
        } catch (UnreadableArticleException broken) {
            return Optional.of(end(new Unusable(Skips.of(file.path(), broken))));
        } catch (RuntimeException | StackOverflowError unexpected) {
            return Optional.of(end(new Unusable(Skips.failed(file.path(), unexpected))));
        }
    }

    private Source nothing() {
        return new Unusable(Skips.of(
                file.path(),
                new UnreadableArticleException(
                        file.path(), Reason.NO_TEXT, "there is no article in this file; leave it out")));
    }

    private Source end(Source last) {
        entries.close();
        entries = NOTHING;
        gaveAny = true;
        return last;
    }

    @Override
    public void close() {
        entries.close();
    }
}
