package dk.forloeb.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violation;
import jakarta.json.JsonException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonInputTest {

    private enum Role {
        CASEWORKER,
        TEAM_LEADER
    }

    /** As a resource would send it. */
    public record Thing(String id, String title, @Nullable LocalDate startsOn) {}

    private static final Thing CURRENT = new Thing("7", "Kontant tilskud", LocalDate.of(2023, 9, 1));

    private static JsonInput json(String text) {
        return JsonInputReader.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(JsonInput input) {
        DomainException refusal = catchThrowableOfType(DomainException.class, input::refuseAny);
        assertThat(refusal.kind()).isEqualTo(DomainException.Kind.INVALID);
        return refusal.violations().stream().map(JsonInputTest::fault).toList();
    }

    private static String fault(Violation violation) {
        return violation.field() + " " + violation.code();
    }

    @Test
    void reads_values_of_every_type() {
        UUID id = UUID.randomUUID();
        JsonInput input =
                json("{\"t\":\"æ\",\"d\":\"2027-03-29\",\"e\":\"team-leader\",\"n\":12,\"b\":false,\"ids\":[\"%s\"]}"
                        .formatted(id));
        assertThat(input.text("t")).isEqualTo("æ");
        assertThat(input.date("d")).isEqualTo("2027-03-29");
        assertThat(input.oneOf("e", Role.class)).isEqualTo(Role.TEAM_LEADER);
        assertThat(input.integer("n")).isEqualTo(12);
        assertThat(input.ids("ids")).containsExactly(id);
        input.refuseAny();
    }

    @Test
    void reads_absent_and_null_fields_as_nothing() {
        JsonInput input = json("{\"t\":null}");
        assertThat(input.text("t")).isNull();
        assertThat(input.date("d")).isNull();
        assertThat(input.ids("ids")).isEmpty();
        input.refuseAny();
    }

    @Test
    void names_unknown_and_wrongly_typed_fields_all_at_once() {
        JsonInput input =
                json("{\"t\":5,\"d\":\"2027-02-30\",\"e\":\"TEAM_LEADER\",\"n\":1.5,\"ids\":[\"1-1-1-1-1\"],\"titel\":1}")
                        .only("t", "d", "e", "n", "ids");
        input.text("t");
        input.date("d");
        input.oneOf("e", Role.class);
        input.integer("n");
        input.ids("ids");
        assertThat(faults(input))
                .containsExactly(
                        "titel unknown-field",
                        "t not-a-text",
                        "d not-a-date",
                        "e not-one-of",
                        "n not-an-integer",
                        "ids[0] not-an-id");
    }

    @Test
    void names_faults_inside_an_object_by_their_path() {
        JsonInput input = json("{\"start\":{\"dateTime\":\"now\",\"zone\":1}}");
        JsonInput start = input.object("start");
        assertThat(start).isNotNull();
        start.only("dateTime").dateTime("dateTime");
        assertThat(faults(input)).containsExactly("start.zone unknown-field", "start.dateTime not-a-date-time");
    }

    @Test
    void merges_a_patch_over_the_current_representation() {
        JsonInput merged = json("{\"startsOn\":null}").over(CURRENT);
        assertThat(merged.text("title")).isEqualTo("Kontant tilskud");
        assertThat(merged.date("startsOn")).isNull();
    }

    @Test
    void lets_a_client_send_back_read_only_fields_but_not_change_them() {
        json("{\"id\":\"7\"}").unchanged(CURRENT, "id").refuseAny();
        assertThat(faults(json("{\"id\":\"8\"}").unchanged(CURRENT, "id"))).containsExactly("id read-only-field");
        assertThat(faults(json("{\"id\":\"7\"}").unchanged(null, "id"))).containsExactly("id read-only-field");
    }

    @Test
    void refuses_bytes_that_are_no_utf_8() {
        byte[] latin = "{\"a\":\"æ\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> JsonInputReader.parse(latin)).isInstanceOf(JsonException.class);
    }

    @Test
    void refuses_what_is_no_json_object() {
        for (String body : List.of(
                "",
                "[]",
                "{",
                "{\"a\":1}x",
                "{\"a\":1}{}",
                "null",
                "\"a\"",
                "{'a':1}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":{\"b\":1,\"b\":2}}")) {
            assertThatThrownBy(() -> json(body)).as(body).isInstanceOf(JsonException.class);
        }
    }
}
