package dk.forloeb.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.domain.BallotKeys;
import dk.forloeb.testing.Product;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An administrator reads everything at rest while envelopes wait, after each emptying of the box and after closing, and
 * guesses who gave which answer. The administrator has the database with its raw files, the product's files and logs, and
 * has noted in which order people answered and which envelope is whose; but not the installation's secret, which opens
 * envelopes.
 */
@Tag("mariadb")
class LinkingAttackProductIT {

    private static final int LABELS = 4;

    /** Fewest envelopes of a label that leave the box together, and that stay in it. */
    private static final int BATCH = 10;

    /** Tables that an answer changes; the last one notes who empties boxes, whether or not there is anything in them. */
    private static final Set<String> TOUCHED =
            Set.of("invitation", "envelope", "response", "answer_counter", "job_lease");

    private static final int ENOUGH_TO_TELL = 15;

    @Test
    void links_nobody_to_an_answer(@TempDir Path directory) throws Exception {
        try (Product product = Product.start(directory, Database.environment());
                Database database = new Database(directory)) {
            database.keepTransactionNumbers();
            Respondents respondents = new Respondents(product);
            Judge judge = new Judge(respondents, new BallotKeys(product.secret()));

            List<Snapshot> moments = moments(database, respondents);

            findsWhoseEnvelopeIsWhose(judge.onEnvelopes(moments.get(0)));
            judge.attacks(moments).forEach(LinkingAttackProductIT::findsNoAnswer);
            leavesNothingElse(moments.get(0), moments.get(2));
            for (int i = 1; i < moments.size(); i++) {
                countsManyAtOnce(Traces.counted(moments.get(i - 1), moments.get(i)));
            }
            assertThat(Traces.files(respondents.secrets(), directory, database)).isEmpty();
            assertThat(Traces.files(Set.of(respondents.survey()), directory, database))
                    .as("where files are searched, what is in them is found")
                    .isNotEmpty();
        }
    }

    /** While all envelopes wait, after each of two emptyings, and after closing. */
    private static List<Snapshot> moments(Database database, Respondents respondents) throws Exception {
        respondents.answer(15);
        Snapshot waiting =
                Snapshot.take(database, respondents.survey(), Optional.empty(), now -> isComplete(now, respondents));
        respondents.answer(11);
        Snapshot first = afterEmptying(database, respondents, waiting);
        respondents.answer(12);
        Snapshot second = afterEmptying(database, respondents, first);
        respondents.close();
        return List.of(waiting, first, second, afterEmptying(database, respondents, second));
    }

    private static Snapshot afterEmptying(Database database, Respondents respondents, Snapshot before)
            throws Exception {
        return Snapshot.take(
                database,
                respondents.survey(),
                Optional.of(before),
                now -> isComplete(now, respondents)
                        && Traces.counted(before, now).values().stream().allMatch(more -> more > 0)
                        && !Traces.counted(before, now).isEmpty());
    }

    /** A copy of the embedded database's file may be of a moment ago. */
    private static boolean isComplete(Snapshot now, Respondents respondents) {
        return now.ofSurvey("envelope").size() + now.ofSurvey("response").size()
                == respondents.inOrder().size();
    }

    /** The measure is able to find what is there to be found: before the box is emptied only the seal protects. */
    private static void findsWhoseEnvelopeIsWhose(LinkingAttack attack) {
        assertThat(attack.successes().get(0).right())
                .isEqualTo(attack.successes().get(0).of());
        if (Database.isServer()) {
            assertThat(attack.successes())
                    .extracting(LinkingAttack.Guess::strategy)
                    .contains("invitation transaction equals transaction");
        }
    }

    private static void findsNoAnswer(LinkingAttack attack) {
        assertThat(attack.guesses())
                .hasSizeGreaterThan(1000)
                .allSatisfy(guess -> assertThat(guess.of()).isGreaterThanOrEqualTo(ENOUGH_TO_TELL));
        assertThat(attack.successes()).isEmpty();
    }

    private static void leavesNothingElse(Snapshot before, Snapshot after) {
        assertThat(TOUCHED).containsAll(Traces.changed(before, after));
        assertThat(Traces.changed(before, after)).contains("invitation", "response");
    }

    private static void countsManyAtOnce(Map<String, Integer> forms) {
        assertThat(forms).hasSize(LABELS);
        assertThat(forms.values()).allSatisfy(more -> assertThat(more).isGreaterThanOrEqualTo(BATCH));
    }
}
