package dev.rapporteur.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the terminal while many articles are worked on; nothing where nobody looks or where there are few. */
final class Progress implements AutoCloseable {
    private static final int FEW = 3;
    private static final int COLUMNS = 78;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    static Progress start(Streams streams, int articles) {
        return new Progress(
                streams.errTerminal() && articles > FEW ? Optional.of(bar(streams, articles)) : Optional.empty());
    }

    private static ProgressBar bar(Streams streams, int articles) {
        return new ProgressBarBuilder()
                .setTaskName("articles")
                .setInitialMax(articles)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(streams.err(), COLUMNS))
                .build();
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
