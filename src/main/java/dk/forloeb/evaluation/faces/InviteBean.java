package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.InvitationService;
import dk.forloeb.evaluation.application.IssuedLink;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.participation.application.ParticipantQuery;
import dk.forloeb.participation.application.ParticipantRef;
import dk.forloeb.participation.application.ParticipantRow;
import dk.forloeb.participation.application.ParticipantService;
import dk.forloeb.participation.domain.ParticipantFilter;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.ShellBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * Inviting to a survey: participants, or a number of links without names. The links are shown this once; whoever
 * reloads the answer sees the same links and makes no new ones, because the view remembers them.
 */
@Named
@ViewScoped
public class InviteBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More than this are better made over the programming interface than on a page. */
    private static final int MOST_ON_A_PAGE = 1000;

    private static final String TAB = "invite";

    private static final CSVFormat CSV =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    @Inject
    private ShellBean shell;

    @Inject
    private InvitationService invitations;

    @Inject
    private SurveyService surveys;

    @Inject
    private ParticipantService participants;

    private @Nullable String id;
    private List<Candidate> candidates = new ArrayList<>();
    private List<String> chosen = new ArrayList<>();
    private @Nullable Integer count;
    private List<Slip> slips = new ArrayList<>();

    /** Reads who has no invitation yet, where the page shows it; says nothing of who has answered. */
    public void load() {
        UUID programme = surveys.get(surveyId()).survey().programmeId();
        if (programme != null && TAB.equals(Faces.getRequestParameter("tab"))) {
            Set<UUID> uninvited = invitations.uninvited(surveyId()).stream()
                    .map(ParticipantRef::id)
                    .collect(Collectors.toSet());
            candidates = people(programme).stream()
                    .filter(person -> uninvited.contains(person.id()))
                    .map(person -> new Candidate(
                            person.id(),
                            person.name(),
                            person.municipality(),
                            person.email(),
                            person.role().key()))
                    .sorted(Comparator.comparing(Candidate::place))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private List<ParticipantRow> people(UUID programme) {
        ParticipantQuery everybody = new ParticipantQuery(
                programme, null, null, null, null, ParticipantFilter.Order.NAME, false, 0, Integer.MAX_VALUE);
        return participants.search(everybody).items();
    }

    /** Invites every participant who has no invitation. */
    public void inviteAll() {
        invite(candidates.stream().map(Candidate::id).toList());
    }

    /** Invites the chosen participants. */
    public void inviteChosen() {
        invite(chosen.stream().map(UUID::fromString).toList());
    }

    /** Makes links that belong to nobody. */
    public void inviteAnonymously() {
        if (!slips.isEmpty()) {
            return;
        }
        if (count == null || count < 1 || count > MOST_ON_A_PAGE) {
            throw DomainException.invalid("count", "count-out-of-range", 1, MOST_ON_A_PAGE);
        }
        slips = slips(invitations.inviteAnonymously(surveyId(), count));
    }

    private void invite(List<UUID> participants) {
        if (slips.isEmpty()) {
            slips = slips(invitations.inviteParticipants(surveyId(), participants));
        }
    }

    private List<Slip> slips(List<IssuedLink> issued) {
        Map<UUID, Candidate> byId = candidates.stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
        return issued.stream()
                .map(link -> new Slip(
                        link.participantId() == null ? null : byId.get(link.participantId()),
                        link.link().toString()))
                .sorted(Comparator.comparing(Slip::place))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * The links as a table that a spreadsheet or a mail merge opens: name, municipality, e-mail address and link,
     * separated by semicolons.
     */
    public void download() throws IOException {
        Locale language = shell.getLocale();
        String[] heads = Stream.of("invite.csv.name", "invite.csv.municipality", "invite.csv.email", "invite.csv.link")
                .map(key -> Texts.get(language, key))
                .toArray(String[]::new);
        StringBuilder table = new StringBuilder("\ufeff");
        try (CSVPrinter printer = new CSVPrinter(table, CSV)) {
            printer.printRecord((Object[]) heads);
            for (Slip slip : slips) {
                printer.printRecord(slip.columns());
            }
        }
        Faces.sendFile(table.toString().getBytes(StandardCharsets.UTF_8), "invitationer.csv", true);
    }

    /** What the copy button gives: a line each, with tabs between the columns. */
    public String getLines() {
        return slips.stream().map(Slip::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private UUID surveyId() {
        return Addresses.surveyId(id);
    }

    public boolean isIssued() {
        return !slips.isEmpty();
    }

    public List<Slip> getSlips() {
        return slips;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public @Nullable Integer getCount() {
        return count;
    }

    public void setCount(@Nullable Integer count) {
        this.count = count;
    }

    /** A participant who can be invited; {@code role} is the key of the role's name. */
    public record Candidate(UUID id, String name, String municipality, String email, String role)
            implements Serializable {

        /** Sorts by municipality, then by name, as Danish does. */
        String place() {
            return DanishText.sortKey(municipality) + '\u0000' + DanishText.sortKey(name);
        }
    }

    /** One invitation as it is handed over; nobody in particular where there is no person. */
    public record Slip(@Nullable Candidate person, String link) implements Serializable {

        /** The link for a telephone's camera. */
        public QrCode code() {
            return QrCode.of(link);
        }

        String place() {
            return person == null ? "" : person.place();
        }

        List<String> columns() {
            return person == null
                    ? List.of("", "", "", link)
                    : List.of(person.name(), person.municipality(), person.email(), link);
        }

        String line() {
            return person == null ? link : String.join("\t", columns());
        }
    }
}
