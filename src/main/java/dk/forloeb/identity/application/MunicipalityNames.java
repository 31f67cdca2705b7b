package dk.forloeb.identity.application;

import java.util.Map;

/**
 * The municipalities that an account can be tied to. Identity stands below all capabilities, so the one that knows
 * municipalities implements this.
 */
public interface MunicipalityNames {

    /** Four-digit code → name, in Danish order of the names. */
    Map<String, String> byCode();
}
