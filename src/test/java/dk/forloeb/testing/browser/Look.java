package dk.forloeb.testing.browser;

import com.microsoft.playwright.options.ColorScheme;

/**
 * One of the ways in which every page has to work.
 *
 * @param language {@code da} or {@code en}
 * @param scheme light or dark
 * @param width of the window in CSS pixels: 390 is a phone, 1440 a desk
 */
public record Look(String language, ColorScheme scheme, int width) {
    /** Danish, light, desktop: what most coordinators see. */
    public static final Look DEFAULT = new Look("da", ColorScheme.LIGHT, 1440);

    /** Danish, light, phone: what most respondents see. */
    public static final Look PHONE = new Look("da", ColorScheme.LIGHT, 390);

    /** Of the window, in CSS pixels. */
    public int height() {
        return width < 600 ? 844 : 900;
    }

    @Override
    public String toString() {
        return language + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width;
    }
}
