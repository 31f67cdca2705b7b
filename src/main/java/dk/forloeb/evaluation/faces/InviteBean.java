package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.InvitationService;
import dk.forloeb.evaluation.application.IssuedLink;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.participation.application.ParticipantQuery;
import dk.forloeb.participation.application.ParticipantRef;
import dk.forloeb.participation.application.ParticipantRow;
import dk.forloeb.participation.application.ParticipantService;
import dk.forloeb.participation.domain.ParticipantFilter;
import dk.forloeb.shared.DomainException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
                            person.role().key()))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private List<ParticipantRow> people(UUID programme) {
        ParticipantQuery everybody = new ParticipantQuery(
                programme, null, null, null, ParticipantFilter.Order.NAME, false, 0, Integer.MAX_VALUE);
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
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The links as a text file, a line each: name and municipality where there are any, then the address. */
    public void download() throws IOException {
        Faces.sendFile(getLines().getBytes(StandardCharsets.UTF_8), "invitationer.txt", true);
    }

    /** What the text file and the copy button give. */
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
    public record Candidate(UUID id, String name, String municipality, String role) implements Serializable {}

    /** One invitation as it is handed over; nobody in particular where there is no person. */
    public record Slip(@Nullable Candidate person, String link) implements Serializable {

        String line() {
            return person == null ? link : person.name() + "\t" + person.municipality() + "\t" + link;
        }
    }
}
