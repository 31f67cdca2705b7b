package dk.forloeb.programme.faces;

import dk.forloeb.programme.domain.ProgrammeFacts;
import dk.forloeb.programme.domain.ProgrammeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts of a programme as fields of a form, by name, and back. */
final class ProgrammeForm {

    private ProgrammeForm() {}

    /** Every field, empty ones too, in the order of the page. */
    static LinkedHashMap<String, Object> of(ProgrammeFacts facts) {
        LinkedHashMap<String, Object> form = new LinkedHashMap<>();
        form.put("kind", facts.kind() == null ? null : facts.kind().name());
        form.put("title", facts.title());
        form.put("initiativeId", text(facts.initiativeId()));
        form.put("caseFileNumber", facts.caseFileNumber());
        form.put("startsOn", facts.startsOn());
        form.put("endsOn", facts.endsOn());
        form.put("description", facts.description());
        form.put(
                "provisionIds",
                new ArrayList<>(
                        facts.provisionIds().stream().map(UUID::toString).toList()));
        form.put("announcedWording", facts.announcedWording());
        form.put("asOf", facts.asOf());
        form.put("madeUp", facts.madeUp());
        return form;
    }

    static ProgrammeFacts facts(Map<String, Object> form) {
        String kind = text(form.get("kind"));
        String initiative = text(form.get("initiativeId"));
        return new ProgrammeFacts(
                kind == null ? null : ProgrammeKind.valueOf(kind),
                text(form.get("title")),
                initiative == null ? null : UUID.fromString(initiative),
                text(form.get("caseFileNumber")),
                (LocalDate) form.get("startsOn"),
                (LocalDate) form.get("endsOn"),
                text(form.get("announcedWording")),
                text(form.get("description")),
                (LocalDate) form.get("asOf"),
                text(form.get("madeUp")),
                ids(form.get("provisionIds")));
    }

    private static Set<UUID> ids(@Nullable Object chosen) {
        Collection<?> texts = chosen instanceof Collection<?> list ? list : List.of();
        return texts.stream()
                .map(text -> UUID.fromString(Objects.toString(text)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable String text(@Nullable Object content) {
        return content == null ? null : content.toString();
    }
}
