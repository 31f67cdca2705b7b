package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.shared.DomainException;
import java.util.Arrays;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters {@code base} and {@code groupBy} of results. */
public final class ResultParameters {

    private ResultParameters() {}

    /** @throws DomainException INVALID at {@code base} for anything that is no base */
    public static Base base(@Nullable String name) {
        if (name == null) {
            return Base.RESPONDENTS;
        }
        return Arrays.stream(Base.values())
                .filter(base -> base.name().equals(name))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid(
                        "base",
                        "not-one-of",
                        Arrays.stream(Base.values()).map(Base::name).collect(joined())));
    }

    /** @throws DomainException INVALID at {@code groupBy} for anything that is no attribute */
    public static @Nullable GroupAttribute attribute(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(GroupAttribute.values())
                .filter(attribute -> attribute.key().equals(name))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid(
                        "groupBy",
                        "not-one-of",
                        Arrays.stream(GroupAttribute.values())
                                .map(GroupAttribute::key)
                                .collect(joined())));
    }

    private static Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(", ");
    }
}
