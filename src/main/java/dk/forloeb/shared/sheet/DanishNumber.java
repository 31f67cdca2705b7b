package dk.forloeb.shared.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers as Danes write them: {@code 1.234}, {@code 12,5}, {@code -3}. Nothing is guessed: {@code 1,234} is a little over 1. */
public final class DanishNumber {

    private static final int MOST_CHARACTERS = 40;
    private static final Pattern FORM = Pattern.compile("[-−]?(\\d+|\\d{1,3}([. \u00A0\u202F]\\d{3})+)(,\\d+)?");

    private DanishNumber() {}

    /** The number, or nothing where the text is none. */
    public static Optional<BigDecimal> decimal(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > MOST_CHARACTERS || !FORM.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        String plain =
                trimmed.replaceAll("[. \u00A0\u202F]", "").replace('−', '-').replace(',', '.');
        return Optional.of(new BigDecimal(plain));
    }

    /** The whole number, or nothing where the text is none or does not fit an int; {@code 12,0} is 12. */
    public static OptionalInt whole(String text) {
        int plain = shortPlain(text);
        if (plain >= 0) {
            return OptionalInt.of(plain);
        }
        return decimal(text)
                .map(BigDecimal::stripTrailingZeros)
                .filter(number -> number.scale() <= 0 && number.precision() - number.scale() <= 10)
                .map(BigDecimal::longValueExact)
                .filter(number -> number == number.intValue())
                .map(number -> OptionalInt.of(number.intValue()))
                .orElseGet(OptionalInt::empty);
    }

    /** What nearly every cell holds, without the detour: one to nine digits; −1 for anything else. */
    private static int shortPlain(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
