package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.domain.imports.AnswerMapping;
import dk.forloeb.evaluation.domain.imports.ColumnUse;
import dk.forloeb.evaluation.domain.imports.MappedColumn;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.rest.JsonInput;
import jakarta.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the JSON that says what the columns of a file of answers stand for. */
final class MappingParameter {

    private MappingParameter() {}

    /**
     * The mapping, or null where none is given.
     *
     * @throws DomainException INVALID at {@code mapping} or the field in it
     */
    static @Nullable AnswerMapping read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        JsonInput json = json(text).only("columns");
        List<MappedColumn> columns =
                json.objects("columns").stream().map(MappingParameter::column).toList();
        json.refuseAny();
        if (columns.isEmpty()) {
            throw DomainException.invalid("mapping", "answers-no-question");
        }
        return new AnswerMapping(columns);
    }

    private static JsonInput json(String text) {
        try {
            return JsonInput.orNothing(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonException malformed) {
            throw DomainException.invalid("mapping", "not-an-object");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static MappedColumn column(JsonInput json) {
        json.only("column", "use", "question", "values");
        ColumnUse use = json.oneOf("use", ColumnUse.class);
        String question = json.text("question");
        if (json.text("column") == null) {
            json.note("column", "required");
        }
        if (use == null && !json.has("use")) {
            json.note("use", "required");
        }
        if (use == ColumnUse.QUESTION && question == null) {
            json.note("question", "required");
        }
        return new MappedColumn(
                Objects.toString(json.text("column"), ""),
                Objects.requireNonNullElse(use, ColumnUse.SUBMITTED),
                use == ColumnUse.QUESTION ? question : null,
                values(json.object("values")));
    }

    private static Map<String, String> values(@Nullable JsonInput json) {
        Map<String, String> values = new LinkedHashMap<>();
        if (json != null) {
            json.names().forEach(value -> values.put(value, Objects.toString(json.text(value), "")));
        }
        return values;
    }
}
