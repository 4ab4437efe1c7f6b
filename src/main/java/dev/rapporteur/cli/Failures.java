package dev.rapporteur.cli;

import dev.rapporteur.evaluate.BrokenGoldException;
import dev.rapporteur.memory.MemoryLockedException;
import dev.rapporteur.query.BadParameterException;
import dev.rapporteur.query.QueryTimeoutException;
import dev.rapporteur.serve.PortInUseException;
import dev.rapporteur.serve.guard.WeakAccountException;
import dev.rapporteur.store.BackupException;
import dev.rapporteur.store.StoreException;
import dev.rapporteur.store.StoreLockedException;

/** What an error of a lower layer means to the user. */
final class Failures {
    private Failures() {}

    static Failure of(Throwable error, Settings settings) {
        if (error instanceof Failure failure) {
            return failure;
        }
        if (error instanceof StoreLockedException || error instanceof MemoryLockedException) {
            return Failure.of(ExitCode.DATASET_LOCKED, error);
        }
        if (error instanceof StoreException) {
            return Failure.of(ExitCode.BAD_DATASET, error);
        }
        if (error instanceof BackupException) {
            return Failure.of(ExitCode.BAD_BACKUP, error);
        }
        if (error instanceof PortInUseException) {
            return Failure.of(ExitCode.PORT_IN_USE, error);
        }
        if (error instanceof WeakAccountException) {
            return Failure.of(ExitCode.WEAK_ACCOUNT, error);
        }
        if (error instanceof BadParameterException) {
            return Failure.of(ExitCode.BAD_PARAMETER, error);
        }
        if (error instanceof BrokenGoldException) {
            return Failure.of(ExitCode.BAD_GOLD, error);
        }
        if (error instanceof QueryTimeoutException) {
            return Failure.of(ExitCode.FAILED, error);
        }
        if (error instanceof OutOfMemoryError) {
            return new Failure(
                    ExitCode.FAILED,
                    "not enough memory; set RAPPORTEUR_HEAP to more than "
                            + Runtime.getRuntime().maxMemory() / (1024 * 1024) + "m, for example RAPPORTEUR_HEAP=4g",
                    error);
        }
        return new Failure(
                ExitCode.FAILED,
                "unexpected " + error.getClass().getSimpleName() + ": " + Failure.firstLine(error)
                        + (settings.verbose() ? "" : "; --verbose shows where"),
                error);
    }
}
