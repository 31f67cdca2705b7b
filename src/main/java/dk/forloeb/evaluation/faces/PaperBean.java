package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.SurveyDetail;
import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.evaluation.application.imports.AnswerImportService;
import dk.forloeb.evaluation.application.imports.ImportStanding;
import dk.forloeb.evaluation.application.imports.InvitedNumberService;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.participation.domain.ParticipantRole;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violation;
import dk.forloeb.shared.faces.Query;
import dk.forloeb.shared.faces.ShellBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * Types in answers from paper, one after the other. The page holds nothing between them but the groups, in its address: the
 * next form mostly comes from the same pile.
 */
@Named
@RequestScoped
public class PaperBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShellBean shell;

    @Inject
    private AnswerImportService imports;

    @Inject
    private InvitedNumberService numbers;

    @Inject
    private SurveyService surveys;

    private @Nullable String id;
    private @Nullable String municipality;
    private @Nullable String role;
    private String nonce = Nonce.fresh();
    private transient @Nullable SurveyDetail detail;
    private transient @Nullable FormView form;

    /** Takes the answer and shows an empty form. */
    public void save() {
        Map<String, String> answers = sent();
        String given = String.valueOf(Faces.getRequestParameter(Sent.NONCE));
        nonce = Nonce.isOne(given) ? given : nonce;
        try {
            next(imports.type(surveyId(), nonce, municipality, role, answers));
        } catch (DomainException refusal) {
            form = view(answers, refusal.violations());
            throw refusal;
        }
    }

    private void next(boolean fresh) {
        if (fresh) {
            Messages.addFlashGlobalInfo(Texts.get(shell.getLocale(), "paper.saved"));
        } else {
            Messages.addFlashGlobalWarn(Texts.get(shell.getLocale(), "paper.saved-before"));
        }
        Faces.redirect(
                "evaluation/paper?id=%s&municipality=%s&role=%s#main",
                surveyId().toString(), text(municipality), text(role));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Map<String, String> sent() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (QuestionDefinition question : getDetail().questions()) {
            keep(question.key(), fields);
            question.options().forEach(option -> keep(question.key() + Sent.OPTION + option.key(), fields));
        }
        return Sent.of(fields).answers();
    }

    private static void keep(String field, Map<String, String> fields) {
        String sent = Faces.getRequestParameter(field);
        if (sent != null) {
            fields.put(field, sent);
        }
    }

    /** The form, with what was typed where something is wrong with it. */
    public FormView getForm() {
        FormView known = form;
        if (known == null) {
            known = view(Map.of(), List.of());
            form = known;
        }
        return known;
    }

    private FormView view(Map<String, String> answers, List<Violation> faults) {
        SurveyDetail survey = getDetail();
        return FormView.of(survey.survey().title(), survey.questions(), answers, faults, shell.getLocale());
    }

    public ImportStanding getStanding() {
        return numbers.standing(surveyId());
    }

    /** The municipalities that answers can come from, by name. */
    public List<SelectItem> getMunicipalities() {
        return numbers.municipalities(surveyId()).entrySet().stream()
                .sorted(Comparator.comparing(entry -> DanishText.sortKey(entry.getValue())))
                .map(entry -> new SelectItem(entry.getKey(), entry.getValue()))
                .toList();
    }

    public List<String> getRoles() {
        return Arrays.stream(ParticipantRole.values()).map(ParticipantRole::key).toList();
    }

    public boolean isOpen() {
        return getSurvey().state() == SurveyState.OPEN;
    }

    /** A form that comes back asks for it before the view has handed on what the address says. */
    private UUID surveyId() {
        return Addresses.surveyId(id == null ? Query.parameter("id") : id);
    }

    private SurveyDetail getDetail() {
        SurveyDetail known = detail;
        if (known == null) {
            known = surveys.get(surveyId());
            detail = known;
        }
        return known;
    }

    public SurveyRow getSurvey() {
        return getDetail().survey();
    }

    public String getNonce() {
        return nonce;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }
}
