package dk.forloeb.shared.rest;

import dk.forloeb.shared.DomainException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How constants and ids are written in JSON and in addresses: {@code TEAM_LEADER} as {@code team-leader}. */
public final class ApiNames {

    private ApiNames() {}

    /** Lower case with hyphens; null for null. */
    public static @Nullable String of(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant written so, if there is one. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> name.equals(of(constant)))
                .findFirst();
    }

    /** All names of a type, for messages. */
    public static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(ApiNames::of).collect(Collectors.joining(", "));
    }

    /**
     * The value of a filter in the address; null where it is absent or empty.
     *
     * @throws DomainException of kind INVALID at {@code parameter} for a name that is none
     */
    public static <E extends Enum<E>> @Nullable E filter(String parameter, Class<E> type, @Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        return parse(type, name).orElseThrow(() -> DomainException.invalid(parameter, "not-one-of", all(type)));
    }

    /**
     * The id in a filter; null where it is absent or empty.
     *
     * @throws DomainException of kind INVALID at {@code parameter} for anything that is no id
     */
    public static @Nullable UUID idFilter(String parameter, @Nullable String id) {
        if (id == null || id.isEmpty()) {
            return null;
        }
        return id(id).orElseThrow(() -> DomainException.invalid(parameter, "not-an-id"));
    }

    /**
     * Yes or no in a query.
     *
     * @param unsaid what is meant where the parameter is absent or empty
     * @throws DomainException of kind INVALID at {@code parameter} for anything but {@code true} and {@code false}
     */
    public static boolean flag(String parameter, @Nullable String text, boolean unsaid) {
        return switch (text == null ? "" : text) {
            case "" -> unsaid;
            case "true" -> true;
            case "false" -> false;
            default -> throw DomainException.invalid(parameter, "not-one-of", "true, false");
        };
    }

    /**
     * The id in a path.
     *
     * @throws DomainException of kind NOT_FOUND with {@code code} for anything that is no id: such an address names nothing
     */
    public static UUID pathId(String id, String code) {
        return id(id).orElseThrow(() -> DomainException.notFound(code));
    }

    /** A UUID in its usual form only; Java's own parser also takes shortened ones. */
    static Optional<UUID> id(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
