package dk.forloeb.programme.domain;

import java.util.List;

/**
 * The kinds of initiative that the product has names for in both languages. Others are written in the authority's own
 * words and shown as they are.
 */
public final class InitiativeKinds {

    /** A team of the authority that works with single municipalities for a time. */
    public static final String TASK_FORCE = "task-force";

    public static final List<String> KNOWN = List.of(
            "learning-programme",
            "webinar",
            "theme-day",
            "course-offer",
            TASK_FORCE,
            "barometer",
            "legal-service-check",
            "supervision",
            "study",
            "method",
            "checklist",
            "tool");

    private InitiativeKinds() {}
}
