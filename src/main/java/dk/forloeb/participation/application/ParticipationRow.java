package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.ContactPerson;
import dk.forloeb.participation.domain.Participation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A participating municipality.
 *
 * @param municipality the municipality's name
 * @param note for the authority's own use: null for a municipal contact
 * @param deputies who stand in for the contact person
 * @param participants how many people from there have a seat
 * @param waiting how many are on the waiting list
 * @param cancelled how many cancelled, whether their data are still there or not
 */
public record ParticipationRow(
        UUID id,
        long version,
        UUID programmeId,
        String municipalityCode,
        String municipality,
        @Nullable LocalDate joinedOn,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String note,
        List<ContactPerson> deputies,
        boolean madeUp,
        long participants,
        long waiting,
        long cancelled) {

    /** Somebody who speaks for the municipality. */
    public record Speaker(String name, String email) {}

    /** The contact person, if there is one, and then the deputies; each address once. */
    public List<Speaker> speakers() {
        Stream<Speaker> contact = contactName == null || contactEmail == null
                ? Stream.empty()
                : Stream.of(new Speaker(contactName, contactEmail));
        Set<String> addresses = new HashSet<>();
        return Stream.concat(contact, deputies.stream().map(deputy -> new Speaker(deputy.name(), deputy.email())))
                .filter(speaker -> addresses.add(speaker.email().toLowerCase(Locale.ROOT)))
                .toList();
    }

    static ParticipationRow of(Participation p, String municipality, @Nullable String note, PeopleCount people) {
        return new ParticipationRow(
                p.id(),
                p.version(),
                p.programmeId(),
                p.municipalityCode(),
                municipality,
                p.joinedOn(),
                p.contactName(),
                p.contactEmail(),
                note,
                p.deputies(),
                p.madeUp(),
                people.enrolled(),
                people.waiting(),
                people.cancelled() + p.cancellations());
    }
}
