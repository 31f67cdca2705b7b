package dk.forloeb.evaluation.domain.disclosure;

import java.util.Locale;

/** An attribute by which a survey's results may be broken down. */
public enum GroupAttribute {
    MUNICIPALITY,
    ROLE;

    /** The name used to the outside, such as in {@code groupBy=municipality}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
