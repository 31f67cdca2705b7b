package dk.forloeb.shared.rest;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violations;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object of a request body, read strictly: fields that are unknown or of the wrong type become violations, all
 * named at once by {@link #refuseAny()}.
 *
 * <p>A field that is absent or null reads as null (lists as empty): a PUT replaces, and a merge-patch (RFC 7386) is
 * merged over the current representation first. Resources take it as their body parameter.
 */
public final class JsonInput {

    private final JsonObject object;
    private final String prefix;
    private final Violations faults;

    private JsonInput(JsonObject object, String prefix, Violations faults) {
        this.object = object;
        this.prefix = prefix;
        this.faults = faults;
    }

    public static JsonInput of(JsonObject object) {
        return new JsonInput(object, "", new Violations());
    }

    /** A body that may be left out, which reads as an object without fields. */
    public static JsonInput orNothing(InputStream body) throws IOException {
        byte[] bytes = JsonInputReader.bytes(body);
        return bytes.length == 0 ? of(JsonValue.EMPTY_JSON_OBJECT) : JsonInputReader.parse(bytes);
    }

    /** This body as a merge-patch on a representation that was sent to clients. */
    public JsonInput over(Object representation) {
        JsonValue merged = RestJson.PROVIDER.createMergePatch(object).apply(RestJson.toObject(representation));
        return of(merged.asJsonObject());
    }

    /** Notes every field that is not one of {@code known}; call first. */
    public JsonInput only(String... known) {
        Set<String> names = new HashSet<>(Arrays.asList(known));
        object.keySet().stream().filter(name -> !names.contains(name)).forEach(name -> note(name, "unknown-field"));
        return this;
    }

    /** Notes every field that the representation does not have; call first. */
    public JsonInput onlyComponentsOf(Class<? extends Record> representation) {
        return only(Arrays.stream(representation.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new));
    }

    /**
     * Allows {@code names} beside the fields that can be written only with the value they have in {@code current}: so a
     * client may send back what it got, but not change what has a way of its own. At creation {@code current} is null,
     * and nothing of the kind may be sent.
     */
    public JsonInput unchanged(@Nullable Object current, String... names) {
        JsonObject before = current == null ? JsonValue.EMPTY_JSON_OBJECT : RestJson.toObject(current);
        Arrays.stream(names)
                .filter(name -> object.containsKey(name) && !object.get(name).equals(before.get(name)))
                .forEach(name -> note(name, "read-only-field"));
        return this;
    }

    public boolean has(String name) {
        return object.containsKey(name);
    }

    public @Nullable String text(String name) {
        return read(name, "not-a-text", JsonInput::string);
    }

    public @Nullable LocalDate date(String name) {
        return read(name, "not-a-date", v -> string(v).flatMap(s -> parsed(s, LocalDate::parse)));
    }

    /** A wall-clock time such as {@code 2027-03-29T09:00:00}, without offset. */
    public @Nullable LocalDateTime dateTime(String name) {
        return read(name, "not-a-date-time", v -> string(v).flatMap(s -> parsed(s, LocalDateTime::parse)));
    }

    public @Nullable UUID id(String name) {
        return read(name, "not-an-id", v -> string(v).flatMap(ApiNames::id));
    }

    public @Nullable Integer integer(String name) {
        return read(name, "not-an-integer", JsonInput::wholeNumber);
    }

    public @Nullable Boolean flag(String name) {
        return read(name, "not-a-flag", JsonInput::bool);
    }

    public @Nullable Double number(String name) {
        return read(
                name, "not-a-number", v -> v instanceof JsonNumber n ? Optional.of(n.doubleValue()) : Optional.empty());
    }

    public <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type) {
        return read(name, "not-one-of", v -> string(v).flatMap(s -> ApiNames.parse(type, s)), ApiNames.all(type));
    }

    public List<UUID> ids(String name) {
        return list(name, "not-an-id", v -> string(v).flatMap(ApiNames::id));
    }

    public List<String> texts(String name) {
        return list(name, "not-a-text", JsonInput::string);
    }

    public List<Integer> integers(String name) {
        return list(name, "not-an-integer", JsonInput::wholeNumber);
    }

    /** A field that holds one text or a list of them. */
    public List<String> textOrTexts(String name) {
        if (object.get(name) instanceof JsonArray) {
            return texts(name);
        }
        String text = text(name);
        return text == null ? List.of() : List.of(text);
    }

    /** The object in a field, whose own faults are named {@code name.field}; null where it is absent. */
    public @Nullable JsonInput object(String name) {
        JsonObject inner =
                read(name, "not-an-object", v -> v instanceof JsonObject o ? Optional.of(o) : Optional.empty());
        return inner == null ? null : new JsonInput(inner, prefix + name + ".", faults);
    }

    /** The objects in a list, whose own faults are named {@code name[0].field}; empty where it is absent. */
    public List<JsonInput> objects(String name) {
        List<JsonObject> inner =
                list(name, "not-an-object", v -> v instanceof JsonObject o ? Optional.of(o) : Optional.empty());
        List<JsonInput> objects = new ArrayList<>();
        inner.forEach(each -> objects.add(new JsonInput(each, prefix + name + "[" + objects.size() + "].", faults)));
        return objects;
    }

    /** The names of the object's fields, for objects that map keys to values. */
    public Set<String> names() {
        return object.keySet();
    }

    /**
     * Ends reading.
     *
     * @throws DomainException of kind INVALID with all violations, if there are any
     */
    public void refuseAny() {
        faults.refuseAny();
    }

    private <T> @Nullable T read(String name, String code, Function<JsonValue, Optional<T>> reader, Object... args) {
        JsonValue found = object.get(name);
        if (found == null || found == JsonValue.NULL) {
            return null;
        }
        Optional<T> value = reader.apply(found);
        if (value.isEmpty()) {
            note(name, code, args);
        }
        return value.orElse(null);
    }

    private <T> List<T> list(String name, String code, Function<JsonValue, Optional<T>> reader) {
        JsonArray array = read(name, "not-a-list", v -> v instanceof JsonArray a ? Optional.of(a) : Optional.empty());
        List<T> items = new ArrayList<>();
        for (int i = 0; array != null && i < array.size(); i++) {
            String place = name + "[" + i + "]";
            reader.apply(array.get(i)).ifPresentOrElse(items::add, () -> note(place, code));
        }
        return items;
    }

    /** Notes a fault that only the resource can see. */
    public void note(String name, String code, Object... args) {
        faults.add(prefix + name, code, args);
    }

    private static Optional<String> string(JsonValue found) {
        return found instanceof JsonString s ? Optional.of(s.getString()) : Optional.empty();
    }

    private static Optional<Boolean> bool(JsonValue found) {
        return found == JsonValue.TRUE || found == JsonValue.FALSE
                ? Optional.of(found == JsonValue.TRUE)
                : Optional.empty();
    }

    private static Optional<Integer> wholeNumber(JsonValue found) {
        try {
            return found instanceof JsonNumber n
                    ? Optional.of(n.bigDecimalValue().intValueExact())
                    : Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
