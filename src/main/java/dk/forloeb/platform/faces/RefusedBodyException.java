package dk.forloeb.platform.faces;

import java.io.IOException;

/** What was sent is no filled-in form of ours; browsers never send such, so nothing typed by a person is lost. */
public final class RefusedBodyException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /**
     * @param status HTTP status of the answer
     * @param code the reason, for which each kind of page has its own words
     */
    RefusedBodyException(int status, String code) {
        super(code);
        this.status = status;
        this.code = code;
    }

    /** HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** The reason: {@code not-a-form}, {@code repeated-field}, {@code too-large} or {@code not-utf-8}. */
    public String code() {
        return code;
    }
}
