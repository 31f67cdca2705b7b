package dk.forloeb.identity.domain;

import static dk.forloeb.identity.domain.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** What a person is to the authority, and so what the person may do. */
public enum Role {
    /** Runs the installation: everything, and the accounts. */
    ADMINISTRATOR(EnumSet.allOf(Permission.class)),
    /** Course coordinator (koordinator): plans, runs, evaluates and publishes. */
    COORDINATOR(EnumSet.complementOf(EnumSet.of(MANAGE_ACCOUNTS, VIEW_AUDIT))),
    /** Teacher (underviser): follows programmes and runs teaching days. */
    TEACHER(EnumSet.of(
            VIEW_PROGRAMMES,
            VIEW_MUNICIPALITIES,
            VIEW_FIGURES,
            VIEW_PARTICIPANTS,
            VIEW_TEACHING_DAYS,
            VIEW_SURVEYS,
            VIEW_RESULTS)),
    /** Municipal contact (kommunal kontaktperson): sees and enrols the own municipality only. */
    MUNICIPAL_CONTACT(EnumSet.of(
            VIEW_PROGRAMMES,
            VIEW_MUNICIPALITIES,
            VIEW_FIGURES,
            VIEW_OFFERS,
            VIEW_PARTICIPANTS,
            EDIT_PARTICIPANTS,
            VIEW_TEACHING_DAYS,
            VIEW_SURVEYS,
            VIEW_RESULTS));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
