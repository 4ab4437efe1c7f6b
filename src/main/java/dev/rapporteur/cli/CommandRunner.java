package dev.rapporteur.cli;

import dev.rapporteur.nlp.Annotator;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.sys.JenaSystem;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds the command that the arguments name, runs it, and turns whatever ends it into one line and an exit code. */
final class CommandRunner {
    private final Streams streams;
    private final Settings settings = new Settings();
    private final Session session;

    /**
     * A runner for one command.
     *
     * @param models loads the language models
     * @param clock tells when something was written
     */
    CommandRunner(Streams streams, Supplier<Annotator> models, Clock clock) {
        this.streams = streams;
        this.session = new Session(streams, settings, models, clock);
    }

    /** Runs one command; the number is the process's exit code. */
    int run(String... args) {
        try {
            int code = commands().execute(args);
            streams.out().flush();
            return code;
        } catch (ClosedOutputException e) {
            return ExitCode.OK.number();
        } catch (Error e) {
            return report(e);
        }
    }

    CommandLine commands() {
        CommandLine line = new CommandLine(new Rapporteur())
                .addMixin("settings", settings)
                .addSubcommand(new RunCommand(session))
                .addSubcommand(new ExtractCommand(session))
                .addSubcommand(new InspectCommand(session))
                .addSubcommand(new ExplainCommand(session))
                .addSubcommand(new LoadCommand(session))
                .addSubcommand(new SyncCommand(session))
                .addSubcommand(new StatusCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new ServeCommand(session))
                .addSubcommand(new QueryCommand(session))
                .addSubcommand(new QueriesCommand(session))
                .addSubcommand(new ValidateCommand(session))
                .addSubcommand(new BackupCommand(session))
                .addSubcommand(new RestoreCommand(session))
                .addSubcommand(new CompactCommand(session))
                .addSubcommand(new EvaluateCommand(session))
                .addSubcommand(new JudgeCommand(session))
                .addSubcommand(new AuthorityCommand(session));
        line.getSubcommands().values().forEach(command -> style(command.getCommandSpec()));
        line.addSubcommand(new HelpCommand());
        line.getCommandSpec().usageMessage().exitCodeList(ExitCode.table());
        return line.setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true))
                .setColorScheme(Help.defaultColorScheme(streams.outTerminal() ? Help.Ansi.AUTO : Help.Ansi.OFF))
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(this::execute)
                .setExecutionExceptionHandler((e, command, parsed) -> report(e))
                .setParameterExceptionHandler((e, unused) -> reportUsage(e));
    }

    /** What all commands have in common. */
    private static void style(CommandSpec command) {
        command.mixinStandardHelpOptions(true).versionProvider(new Version());
        command.usageMessage()
                .sortOptions(false)
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .footerHeading("%nExamples:%n");
    }

    private int execute(ParseResult parsed) {
        try {
            Integer help = CommandLine.executeHelpRequest(parsed);
            return help != null ? help : work(parsed);
        } catch (ClosedOutputException e) {
            return ExitCode.OK.number();
        }
    }

    private int work(ParseResult parsed) {
        Logging.configure(settings.verbose());
        JenaSystem.init();
        return new RunLast().execute(parsed);
    }

    private int reportUsage(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        streams.say("rapporteur: " + words(e) + "; see '" + command + " --help'");
        return ExitCode.USAGE.number();
    }

    private static String words(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return Failure.firstLine(e);
        }
        List<String> similar = unmatched.getSuggestions();
        return "unknown command or option '" + unmatched.getUnmatched().get(0) + "'"
                + (similar.isEmpty() ? "" : " (did you mean '" + similar.get(0) + "'?)");
    }

    private int report(Throwable e) {
        if (e instanceof ClosedOutputException) {
            return ExitCode.OK.number();
        }
        Failure failure = Failures.of(e, settings);
        streams.say("rapporteur: " + failure.line());
        if (settings.verbose()) {
            e.printStackTrace(streams.err());
        }
        return failure.code().number();
    }
}
