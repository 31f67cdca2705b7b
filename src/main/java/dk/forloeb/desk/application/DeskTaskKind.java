package dk.forloeb.desk.application;

/** What somebody has to do next; the order is that of urgency. */
public enum DeskTaskKind {
    /** An open survey has all its answers, or has been open for long. */
    CLOSE_SURVEY("/evaluation/survey?id="),
    /** A survey is still a draft. */
    OPEN_SURVEY("/evaluation/survey?id="),
    /** The first day has come, but the programme is not running. */
    START_PROGRAMME("/programme/detail?id="),
    /** The last day has passed, but the programme is still running. */
    END_PROGRAMME("/programme/detail?id="),
    /** A municipality asks for a programme of its own and has no answer yet. */
    ANSWER_REQUEST("/offer/request?id="),
    /** A municipality declined, or did not answer, and nobody is offered its place. */
    OFFERS_WITHOUT_SUCCESSOR("/programme/detail?tab=offers&id="),
    /** The deadline of offers without an answer is near. */
    OFFERS_DUE("/programme/detail?tab=offers&id="),
    /** Offers are prepared, but none is sent. */
    OFFERS_TO_SEND("/programme/detail?tab=offers&id="),
    /** All surveys are closed, but the programme is still being evaluated. */
    COMPLETE_PROGRAMME("/programme/detail?id="),
    /** A programme is being evaluated without a survey. */
    MAKE_SURVEY("/programme/detail?tab=evaluation&id="),
    /** A programme runs without municipalities. */
    ADD_MUNICIPALITIES("/programme/detail?tab=municipalities&id="),
    /** A municipality takes part without people. */
    ENROL_PARTICIPANTS("/programme/detail?tab=participants&id="),
    /** A programme runs without teaching days. */
    PLAN_TEACHING("/programme/detail?tab=teaching&id=");

    private final String address;

    DeskTaskKind(String address) {
        this.address = address;
    }

    /** Where it is done; the id follows. */
    public String address() {
        return address;
    }

    /** Part of the message key. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
