package org.cevnsfit.error;

/**
 * A file or setting the user can correct. The message names the place (file, line, key), the problem (value found, values
 * allowed) and the remedy, in this order, on one line.
 */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String rest;

    /**
     * @param place where: file and line, configuration key, column, command-line option
     * @param problem what was found there and what is allowed
     * @param remedy what the user can do about it
     */
    public InputException(String place, String problem, String remedy) {
        super(place + ": " + problem + "; " + remedy);
        this.place = place;
        this.rest = problem + "; " + remedy;
    }

    /** As above, keeping the cause for the log; the message alone must suffice for the user. */
    public InputException(String place, String problem, String remedy, Throwable cause) {
        super(place + ": " + problem + "; " + remedy, cause);
        this.place = place;
        this.rest = problem + "; " + remedy;
    }

    private InputException(String place, InputException known) {
        super(place + ": " + known.rest, known);
        this.place = place;
        this.rest = known.rest;
    }

    public String place() {
        return place;
    }

    /** @return the same problem and remedy at a place known better */
    public InputException at(String betterPlace) {
        return new InputException(betterPlace, this);
    }
}
