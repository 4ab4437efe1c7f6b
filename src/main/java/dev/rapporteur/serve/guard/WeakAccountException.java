package dev.rapporteur.serve.guard;

/** The account for updates is one that strangers could guess. The message is one line, without the password. */
public final class WeakAccountException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WeakAccountException(String why) {
        super(why + ". Choose a password that is used nowhere else, or unset both " + AdminAccount.USER + " and "
                + AdminAccount.PASSWORD + " to serve no updates.");
    }
}
