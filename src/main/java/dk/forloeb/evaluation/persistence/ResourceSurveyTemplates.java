package dk.forloeb.evaluation.persistence;

import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.evaluation.domain.OptionDefinition;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.SurveyTemplate;
import dk.forloeb.evaluation.domain.SurveyTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The templates in {@code db/reference/templates}, one JSON file each, and the scales in {@code db/reference/scales.json}. */
@ApplicationScoped
class ResourceSurveyTemplates implements SurveyTemplates {

    @Override
    public Optional<SurveyTemplate> find(String key) {
        if (!key.matches("[a-z0-9-]{1,40}")) {
            return Optional.empty();
        }
        try (InputStream file = getClass().getResourceAsStream("/db/reference/templates/" + key + ".json")) {
            return file == null ? Optional.empty() : Optional.of(read(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SurveyTemplate read(InputStream file) {
        try (JsonReader reader = Json.createReader(file)) {
            JsonObject template = reader.readObject();
            Map<String, List<OptionDefinition>> scales = readScales();
            return new SurveyTemplate(
                    template.getString("key"),
                    template.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                            .map(question -> question(question, scales))
                            .toList());
        }
    }

    @Override
    public Map<String, List<OptionDefinition>> scales() {
        return readScales();
    }

    private static Map<String, List<OptionDefinition>> readScales() {
        try (InputStream file = ResourceSurveyTemplates.class.getResourceAsStream("/db/reference/scales.json");
                JsonReader reader = Json.createReader(Objects.requireNonNull(file))) {
            JsonObject read = reader.readObject();
            Map<String, List<OptionDefinition>> scales = new LinkedHashMap<>();
            read.keySet()
                    .forEach(key ->
                            scales.put(key, read.getJsonArray(key).getValuesAs(ResourceSurveyTemplates::option)));
            return scales;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static QuestionDefinition question(JsonObject question, Map<String, List<OptionDefinition>> scales) {
        boolean scale = question.containsKey("scale");
        List<OptionDefinition> options =
                scale ? Objects.requireNonNull(scales.get(question.getString("scale"))) : List.of();
        return new QuestionDefinition(
                question.getString("key"),
                scale ? QuestionKind.SCALE : QuestionKind.TEXT,
                text(question.getJsonObject("text")),
                claim(question.getJsonObject("claim")),
                options);
    }

    private static OptionDefinition option(JsonObject option) {
        return new OptionDefinition(
                option.getString("key"), text(option), option.getBoolean("agreeing"), option.getBoolean("dontKnow"));
    }

    private static @Nullable LocalizedText claim(@Nullable JsonObject claim) {
        return claim == null ? null : text(claim);
    }

    private static LocalizedText text(JsonObject text) {
        return new LocalizedText(text.getString("da"), text.getString("en"));
    }
}
