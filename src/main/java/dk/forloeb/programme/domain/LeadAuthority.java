package dk.forloeb.programme.domain;

/** The authority that leads an initiative. */
public enum LeadAuthority {
    ANKESTYRELSEN,
    SOCIALSTYRELSEN
}
