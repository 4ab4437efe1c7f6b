package dev.rapporteur.query;

/** A caller's value that a canned query can't take. The message is one line: parameter, value, what is expected. */
public final class BadParameterException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String value;
    private final String expected;

    BadParameterException(String parameter, String value, String expected, String message) {
        super(message);
        this.parameter = parameter;
        this.value = value;
        this.expected = expected;
    }

    /** Name of the parameter. */
    public String parameter() {
        return parameter;
    }

    /** The value as given, or nothing. */
    public String value() {
        return value;
    }

    /** What would have been right. */
    public String expected() {
        return expected;
    }
}
