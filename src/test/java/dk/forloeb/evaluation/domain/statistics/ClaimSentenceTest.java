package dk.forloeb.evaluation.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ClaimSentenceTest {
    private static final List<String> DANISH_OPTIONS = List.of("I høj grad", "I nogen grad");
    private static final String DANISH_CLAIM = "har givet dem øget viden om de generelle regler";
    private static final ClaimSentence DANISH = in("da");
    private static final ClaimSentence ENGLISH = in("en");

    @Test
    void says_the_published_danish_sentence() {
        assertThat(danish(Base.RESPONDENTS, 77, 100))
                .isEqualTo("77 procent af de deltagere, der har besvaret evalueringsskemaet, oplyser, at forløbet "
                        + "i høj grad eller i nogen grad har givet dem øget viden om de generelle regler.");
    }

    @Test
    void says_the_published_sentence_in_english() {
        assertThat(ENGLISH.of(
                        SentenceSubject.PROGRAMME,
                        false,
                        agreement(Base.RESPONDENTS, 77, 100),
                        List.of("To a high degree", "To some degree"),
                        "has given them increased knowledge of the general rules"))
                .isEqualTo("77 per cent of the participants who answered the evaluation form say that, "
                        + "to a high degree or to some degree, the programme has given them increased knowledge of "
                        + "the general rules.");
    }

    @Test
    void each_base_names_the_people_it_counts() {
        assertThat(danish(Base.ANSWERED, 1, 3))
                .startsWith("33 procent af de deltagere, der har besvaret spørgsmålet, oplyser, at forløbet");
        assertThat(danish(Base.VALID, 1, 3))
                .startsWith("33 procent af de deltagere, der har taget stilling til spørgsmålet, oplyser, at forløbet");
        assertThat(danish(Base.INVITED, 1, 3))
                .startsWith("33 procent af alle inviterede deltagere oplyser, at forløbet");
    }

    @Test
    void the_respondents_of_a_conditional_question_are_those_who_were_asked() {
        assertThat(DANISH.of(
                        SentenceSubject.PROGRAMME,
                        true,
                        agreement(Base.RESPONDENTS, 1, 2),
                        DANISH_OPTIONS,
                        DANISH_CLAIM))
                .startsWith("50 procent af de deltagere, der har fået stillet spørgsmålet, oplyser");
    }

    @Test
    void a_survey_outside_programmes_has_no_participants() {
        assertThat(DANISH.of(
                        SentenceSubject.SURVEY,
                        false,
                        agreement(Base.RESPONDENTS, 3, 4),
                        List.of("Meget enig", "Enig", "Delvist enig"),
                        "har været let at besvare "))
                .isEqualTo("75 procent af dem, der har besvaret spørgeskemaet, oplyser, at undersøgelsen "
                        + "meget enig, enig eller delvist enig har været let at besvare.");
    }

    @Test
    void says_that_nobody_answered_instead_of_zero_percent() {
        assertThat(danish(Base.RESPONDENTS, 0, 0)).isEqualTo("Ingen deltagere har besvaret evalueringsskemaet.");
        assertThat(danish(Base.ANSWERED, 0, 0)).isEqualTo("Ingen deltagere har besvaret spørgsmålet.");
        assertThat(danish(Base.RESPONDENTS, 0, 10)).startsWith("0 procent");
    }

    @Test
    void a_protected_figure_gives_no_number_and_no_reason() {
        assertThat(DANISH.protectedFigure(SentenceSubject.PROGRAMME))
                .isEqualTo("Tallet vises ikke af hensyn til deltagerne.");
        assertThat(ENGLISH.protectedFigure(SentenceSubject.SURVEY)).doesNotContainPattern("[0-9]");
    }

    @Test
    void words_of_a_question_are_never_read_as_a_template() {
        assertThat(DANISH.of(
                        SentenceSubject.PROGRAMME,
                        false,
                        agreement(Base.RESPONDENTS, 1, 2),
                        List.of("Ja, {0} 'helt'"),
                        "er {9} '{' godt"))
                .endsWith("at forløbet ja, {0} 'helt' er {9} '{' godt.");
    }

    @Test
    void refuses_a_claim_without_agreeing_options() {
        assertThatThrownBy(() -> DANISH.of(
                        SentenceSubject.PROGRAMME, false, agreement(Base.RESPONDENTS, 1, 2), List.of(), DANISH_CLAIM))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void both_languages_have_words_for_every_base_subject_and_number(
            @ForAll Base base,
            @ForAll SentenceSubject subject,
            @ForAll boolean conditional,
            @ForAll @IntRange(min = 0, max = 2000) int n) {
        ShareOfAgreement agreement = agreement(base, n / 2, n);
        for (ClaimSentence language : List.of(DANISH, ENGLISH)) {
            assertThat(language.of(subject, conditional, agreement, DANISH_OPTIONS, DANISH_CLAIM))
                    .endsWith(".")
                    .doesNotContain("{", "sentence.", ", .");
        }
    }

    private static String danish(Base base, int count, int n) {
        return DANISH.of(SentenceSubject.PROGRAMME, false, agreement(base, count, n), DANISH_OPTIONS, DANISH_CLAIM);
    }

    private static ShareOfAgreement agreement(Base base, int count, int n) {
        return new ShareOfAgreement(base, count, n, null, null, null);
    }

    private static ClaimSentence in(String language) {
        return new ClaimSentence(
                ResourceBundle.getBundle("i18n.evaluation", Locale.forLanguageTag(language))::getString);
    }
}
