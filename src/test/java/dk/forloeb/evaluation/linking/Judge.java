package dk.forloeb.evaluation.linking;

import dk.forloeb.evaluation.domain.Ballot;
import dk.forloeb.evaluation.domain.BallotKeys;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Knows from the comments, and from the installation's secret, whose each envelope and each response is. */
final class Judge {

    private final Respondents respondents;
    private final BallotKeys keys;

    Judge(Respondents respondents, BallotKeys keys) {
        this.respondents = respondents;
        this.keys = keys;
    }

    /**
     * One attack for each emptying of the box, of which the administrator saw what was before and after; and one on the
     * whole survey after closing.
     */
    List<LinkingAttack> attacks(List<Snapshot> moments) {
        List<LinkingAttack> attacks = new ArrayList<>();
        for (int i = 1; i < moments.size(); i++) {
            Snapshot before = moments.get(i - 1);
            Snapshot after = moments.get(i);
            Map<String, String> emptied = responses(after);
            emptied.keySet().retainAll(envelopes(before).keySet());
            attacks.add(attack(before, after, emptied));
        }
        Snapshot last = moments.get(moments.size() - 1);
        attacks.add(attack(last, last, responses(last)));
        return attacks;
    }

    /**
     * The attack that succeeds: it finds whose envelope is whose, by the number of the transaction that wrote invitation and
     * envelope, or by the order of arrival. What is in the envelope it does not find out.
     */
    LinkingAttack onEnvelopes(Snapshot snapshot) {
        Clues people = new Clues();
        addOrder(people);
        people.addAll("invitation ", snapshot.clues("invitation"), invitations(snapshot));
        return new LinkingAttack(people, snapshot.clues("envelope"), envelopes(snapshot), respondents.labels());
    }

    private void addOrder(Clues people) {
        for (int i = 0; i < respondents.inOrder().size(); i++) {
            people.add("order of answering", respondents.inOrder().get(i), i);
        }
    }

    /** @param truth the people whose answers are looked for, with the keys of their responses */
    private LinkingAttack attack(Snapshot before, Snapshot after, Map<String, String> truth) {
        Clues people = new Clues();
        addOrder(people);
        people.addAll("envelope before: ", before.clues("envelope"), inverted(envelopes(before)));
        people.addAll("envelope after: ", after.clues("envelope"), inverted(envelopes(before)));
        people.addAll("invitation before: ", before.clues("invitation"), invitations(before));
        people.addAll("invitation after: ", after.clues("invitation"), invitations(after));
        Clues answers = new Clues();
        Map<String, String> same = new HashMap<>();
        truth.values().forEach(answer -> same.put(answer, answer));
        answers.addAll("response ", after.clues("response"), same);
        return new LinkingAttack(people, answers, truth, respondents.labels());
    }

    /** Person → key of the envelope that lies in the box. */
    private Map<String, String> envelopes(Snapshot snapshot) {
        UUID survey = UUID.fromString(respondents.survey());
        Map<String, String> envelopes = new TreeMap<>();
        for (Map<String, Object> row : snapshot.ofSurvey("envelope")) {
            Ballot envelope = new Ballot(
                    Snapshot.bytes(row, "id"), Snapshot.bytes(row, "receipt_hash"), Snapshot.bytes(row, "sealed"));
            envelopes.put(who(keys.response(survey, envelope).content()), Snapshot.key(row));
        }
        return envelopes;
    }

    /** Person → key of the response. */
    private Map<String, String> responses(Snapshot snapshot) {
        Map<String, String> responses = new TreeMap<>();
        snapshot.ofSurvey("response")
                .forEach(row -> responses.put(who(Snapshot.bytes(row, "packed")), Snapshot.key(row)));
        return responses;
    }

    private String who(byte[] packed) {
        String text = new String(packed, StandardCharsets.ISO_8859_1);
        return respondents.comments().entrySet().stream()
                .filter(comment -> text.endsWith(comment.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Key of the invitation → person. */
    private static Map<String, String> invitations(Snapshot snapshot) {
        Map<String, String> people = new TreeMap<>();
        snapshot.ofSurvey("invitation")
                .forEach(row -> people.put(Snapshot.key(row), String.valueOf(row.get("participant_id"))));
        return people;
    }

    private static Map<String, String> inverted(Map<String, String> map) {
        Map<String, String> inverted = new TreeMap<>();
        map.forEach((key, value) -> inverted.put(value, key));
        return inverted;
    }
}
