package dk.forloeb.identity.domain;

/** A thing that a service lets somebody do; declared on each public method of an application service. */
public enum Permission {
    VIEW_PROGRAMMES,
    EDIT_PROGRAMMES,
    VIEW_MUNICIPALITIES,
    VIEW_FIGURES,
    IMPORT_FIGURES,
    VIEW_SELECTIONS,
    EDIT_SELECTIONS,
    VIEW_OFFERS,
    EDIT_OFFERS,
    VIEW_PARTICIPANTS,
    EDIT_PARTICIPANTS,
    VIEW_TEACHING_DAYS,
    EDIT_TEACHING_DAYS,
    VIEW_SURVEYS,
    RUN_SURVEYS,
    VIEW_RESULTS,
    PUBLISH,
    VIEW_MAIL,
    EDIT_MAIL,
    MANAGE_ACCOUNTS,
    VIEW_AUDIT
}
