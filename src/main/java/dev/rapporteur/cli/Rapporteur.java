package dev.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand: says how to go on. */
@Command(
        name = "rapporteur",
        header = "News articles into a graph of attributed claims: who met whom, as reported by which outlet.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions of all commands:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur run articles/                  extract, load, print who met whom, serve",
            "  rapporteur extract --format jsonl a.txt   one JSON object per article",
            "  rapporteur query who-met-whom             ask the dataset",
            "  rapporteur help load                      more about a command"
        })
final class Rapporteur implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "No command given");
        }
    }
}
