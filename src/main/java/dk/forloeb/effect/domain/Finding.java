package dk.forloeb.effect.domain;

import org.jspecify.annotations.Nullable;

/**
 * An estimate, or why there is none; never both.
 *
 * @param estimate null where there is none
 * @param obstacle null where there is an estimate
 */
public record Finding<T>(@Nullable T estimate, @Nullable Obstacle obstacle) {

    public Finding {
        if ((estimate == null) == (obstacle == null)) {
            throw new IllegalArgumentException("Neither an estimate nor a reason why there is none, or both");
        }
    }

    static <T> Finding<T> said(T estimate) {
        return new Finding<>(estimate, null);
    }

    /** Nothing can be said, as of this. */
    public static <T> Finding<T> unsaid(Obstacle.Kind kind, Integer... numbers) {
        return new Finding<>(null, Obstacle.of(kind, numbers));
    }
}
