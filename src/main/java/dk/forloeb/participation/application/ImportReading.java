package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.ParticipantRole;
import dk.forloeb.participation.domain.PeopleColumns;
import dk.forloeb.participation.domain.PersonDetails;
import dk.forloeb.participation.domain.RoleWords;
import dk.forloeb.shared.CprNumber;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a list of people row by row: who they are, from where, and what is wrong, each with row and column. */
final class ImportReading {

    /** A row that has been read; without a person where it is refused. */
    record Read(
            int number,
            String name,
            String email,
            @Nullable ParticipantRole role,
            @Nullable String municipality,
            @Nullable PersonDetails person,
            List<Violation> violations) {}

    private final PeopleSheet sheet;
    private final PeopleColumns columns;
    private final ImportCommand command;
    private final Map<String, String> codesByName = new HashMap<>();
    private final Set<String> participating;
    private final Map<String, Integer> rowsByAddress = new HashMap<>();

    /**
     * @param names names of all municipalities by code
     * @param participating codes of the municipalities from which people can come, as far as the person asking may know
     * @throws DomainException INVALID at {@code file}: {@code people-no-email-column}, {@code people-no-name-column}
     */
    ImportReading(PeopleSheet sheet, ImportCommand command, Map<String, String> names, Set<String> participating) {
        this.sheet = sheet;
        this.command = command;
        this.participating = participating;
        names.forEach((code, name) -> codesByName.put(DanishText.searchKey(name), code));
        this.columns = sheet.headings().isEmpty()
                ? PeopleColumns.guessed(
                        sheet.lines().stream().map(PeopleSheet.Line::cells).toList(),
                        cell -> code(cell).isPresent())
                : PeopleColumns.named(sheet.headings());
        require(columns.email(), "people-no-email-column");
        require(columns.name(), "people-no-name-column");
    }

    private static void require(int column, String code) {
        if (column < 0) {
            throw DomainException.invalid("file", code);
        }
    }

    List<Read> rows() {
        return sheet.lines().stream().map(this::read).toList();
    }

    private Read read(PeopleSheet.Line line) {
        List<Violation> faults = new ArrayList<>(cprNumbers(line));
        String name = (cell(line, columns.name()) + " " + cell(line, columns.lastName())).strip();
        String email = cell(line, columns.email());
        ParticipantRole role = role(line, faults);
        String municipality = municipality(line, faults);
        PersonDetails person = person(line, name, email, role, faults);
        if (person != null) {
            Integer before = rowsByAddress.putIfAbsent(person.emailKey(), line.number());
            if (before != null) {
                faults.add(fault(line, columns.email(), "people-address-repeated", Integer.toString(before)));
            }
        }
        return new Read(
                line.number(), name, email, role, municipality, faults.isEmpty() ? person : null, List.copyOf(faults));
    }

    /** In any column, also one that is not read otherwise: what is here must not be shown again. */
    private List<Violation> cprNumbers(PeopleSheet.Line line) {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            if (i != columns.name()
                    && i != columns.lastName()
                    && i != columns.email()
                    && CprNumber.isIn(line.cells().get(i))) {
                found.add(fault(line, i, "cpr-number"));
            }
        }
        return found;
    }

    private @Nullable ParticipantRole role(PeopleSheet.Line line, List<Violation> faults) {
        String cell = cell(line, columns.role());
        if (cell.isEmpty()) {
            if (command.role() == null) {
                faults.add(missing(line, columns.role(), "role", "people-role-missing"));
            }
            return command.role();
        }
        Optional<ParticipantRole> role = RoleWords.role(cell);
        if (role.isEmpty()) {
            faults.add(fault(line, columns.role(), "role-unknown"));
        }
        return role.orElse(null);
    }

    private @Nullable String municipality(PeopleSheet.Line line, List<Violation> faults) {
        String cell = cell(line, columns.municipality());
        String code = cell.isEmpty() ? command.municipality() : code(cell).orElse("");
        if (code == null) {
            faults.add(missing(line, columns.municipality(), "municipality", "people-municipality-missing"));
        } else if (!participating.contains(code)) {
            String wrong = code.isEmpty() ? "people-municipality-unknown" : "municipality-does-not-participate";
            faults.add(missing(line, columns.municipality(), "municipality", wrong));
        }
        return code;
    }

    private @Nullable PersonDetails person(
            PeopleSheet.Line line, String name, String email, @Nullable ParticipantRole role, List<Violation> faults) {
        try {
            return PersonDetails.of(name, email, role == null ? ParticipantRole.CASEWORKER : role);
        } catch (DomainException refusal) {
            refusal.violations()
                    .forEach(wrong -> faults.add(Violation.inCell(
                            line.number(),
                            sheet.column(wrong.field().equals("email") ? columns.email() : columns.name()),
                            wrong.code(),
                            wrong.args().toArray())));
            return null;
        }
    }

    /** The code of a municipality that is written as its name, with or without "Kommune", or as its code. */
    private Optional<String> code(String cell) {
        if (codesByName.containsValue(cell)) {
            return Optional.of(cell);
        }
        String name =
                DanishText.searchKey(cell.replaceFirst("(?iU)\\s*kommune$", "").strip());
        return Optional.ofNullable(codesByName.get(name))
                .or(() -> Optional.ofNullable(codesByName.get(name.replaceFirst("s$", ""))));
    }

    private static String cell(PeopleSheet.Line line, int column) {
        return PeopleColumns.cell(line.cells(), column);
    }

    private Violation fault(PeopleSheet.Line line, int column, String code, Object... args) {
        return Violation.inCell(line.number(), sheet.column(column), code, args);
    }

    /** Where the list may have no such column. */
    private Violation missing(PeopleSheet.Line line, int column, String field, String code) {
        return Violation.inCell(line.number(), column < 0 ? field : sheet.column(column), code);
    }
}
