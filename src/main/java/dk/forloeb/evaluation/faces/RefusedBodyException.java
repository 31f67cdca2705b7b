package dk.forloeb.evaluation.faces;

import java.io.IOException;

/** What was sent is no filled-in form of ours; browsers never send such, so nothing typed by a person is lost. */
final class RefusedBodyException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /**
     * @param status HTTP status of the answer
     * @param code the reason; its text is {@code respond.refused.<code>} in the bundle of the respondent's pages
     */
    RefusedBodyException(int status, String code) {
        super(code);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
