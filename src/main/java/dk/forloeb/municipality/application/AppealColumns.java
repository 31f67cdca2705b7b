package dk.forloeb.municipality.application;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violation;
import dk.forloeb.shared.sheet.SheetColumn;
import dk.forloeb.shared.sheet.SheetHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a published export, under their usual spellings. Without a quarter the figures are those of whole years. The
 * period only repeats the year.
 */
record AppealColumns(
        SheetColumn municipality,
        SheetColumn subject,
        SheetColumn year,
        @Nullable SheetColumn quarter,
        @Nullable SheetColumn period,
        @Nullable SheetColumn total,
        SheetColumn upheld,
        SheetColumn changed,
        SheetColumn remitted,
        SheetColumn dismissed,
        @Nullable SheetColumn handlingTime) {

    /** @throws DomainException INVALID {@code column-absent} for each column that is not there, at its usual heading */
    static AppealColumns in(SheetHeader header) {
        Finder finder = new Finder(header);
        SheetColumn municipality = finder.required("Instans", "Kommune", "Kommunenavn", "Kommunekode", "Myndighed");
        SheetColumn subject = finder.required("Sagsemne", "Emne", "Sagsområde", "Bestemmelse");
        SheetColumn year = finder.required("Aar", "År", "Årstal");
        SheetColumn upheld = finder.required("Stadfæstelse", "Stadfæstet", "Stadfæstelser", "Stadfaestelse");
        SheetColumn changed =
                finder.required("Ændring.Ophævelse", "Ændret.Ophævet", "Ændring og ophævelse", "Aendring.Ophaevelse");
        SheetColumn remitted = finder.required("Hjemvisning", "Hjemvist", "Hjemvisninger");
        SheetColumn dismissed =
                finder.required("Afvisning.Henvisning", "Afvist.Henvist", "Afvisning", "Afvisning og henvisning");
        finder.refuseAbsent();
        return new AppealColumns(
                municipality,
                subject,
                year,
                header.column("Kvartal", "Kvt").orElse(null),
                header.column("Periode").orElse(null),
                header.column("Antal_sager_ialt", "Antal sager", "Sager i alt", "I alt")
                        .orElse(null),
                upheld,
                changed,
                remitted,
                dismissed,
                header.column("Sagsbehandlingstid", "Gennemsnitlig sagsbehandlingstid")
                        .orElse(null));
    }

    /** Finds columns and remembers those that are not there. */
    private static final class Finder {

        private final SheetHeader header;
        private final List<Violation> absent = new ArrayList<>();

        Finder(SheetHeader header) {
            this.header = header;
        }

        SheetColumn required(String... spellings) {
            Optional<SheetColumn> found = header.column(spellings);
            if (found.isEmpty()) {
                absent.add(Violation.inCell(header.row(), spellings[0], "column-absent", spellings[0]));
            }
            return found.orElseGet(() -> header.at(0));
        }

        void refuseAbsent() {
            if (!absent.isEmpty()) {
                throw DomainException.invalid(absent);
            }
        }
    }
}
