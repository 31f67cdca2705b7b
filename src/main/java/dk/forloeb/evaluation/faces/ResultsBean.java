package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.Comments;
import dk.forloeb.evaluation.application.Comments.CommentList;
import dk.forloeb.evaluation.application.ResultsService;
import dk.forloeb.evaluation.application.SurveyDetail;
import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.shared.faces.ShellBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The results of one survey: nothing but counts until it is closed, then the release plan's figures. */
@Named
@RequestScoped
public class ResultsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ShellBean shell;

    @Inject
    private transient SurveyService surveys;

    @Inject
    private transient ResultsService results;

    @Inject
    private transient CurrentUser user;

    private @Nullable String id;
    private @Nullable String base;
    private @Nullable String groupBy;
    private transient @Nullable SurveyDetail detail;
    private transient @Nullable SurveyResults total;
    private transient List<Finding> findings = List.of();
    private transient List<CommentSection> comments = List.of();

    /** Reads what the address asks for; an unknown base or grouping counts as not asked. */
    public void load() {
        UUID survey = Addresses.surveyId(id);
        detail = surveys.get(survey);
        if (isReady()) {
            Locale language = shell.getLocale();
            SurveyResults plain = results.results(survey, baseAsked(), null);
            total = plain;
            findings = Finding.of(
                    baseAsked(),
                    plain,
                    results.results(survey, baseAsked(), GroupAttribute.MUNICIPALITY),
                    results.results(survey, baseAsked(), GroupAttribute.ROLE),
                    language);
            comments =
                    isOwnMunicipalityOnly() ? List.of() : CommentSection.of(plain, results.comments(survey), language);
        }
    }

    private Base baseAsked() {
        return Arrays.stream(Base.values())
                .filter(candidate -> candidate.name().equalsIgnoreCase(base))
                .findFirst()
                .orElse(Base.RESPONDENTS);
    }

    public boolean isReady() {
        return getSurvey().state() == SurveyState.CLOSED;
    }

    /** Whether the person sees one municipality's figures only. */
    public boolean isOwnMunicipalityOnly() {
        return user.municipality().isPresent();
    }

    public boolean isMayPublish() {
        return user.may(Permission.PUBLISH);
    }

    /** Whether the responses can be taken out one by one: by those who run surveys, where enough answered. */
    public boolean isMayTakeRows() {
        return user.may(Permission.RUN_SURVEYS)
                && getSurvey().responses() >= getDetail().minimumGroup();
    }

    public SurveyDetail getDetail() {
        if (detail == null) {
            throw new IllegalStateException("The survey is read when the address is");
        }
        return detail;
    }

    public SurveyRow getSurvey() {
        return getDetail().survey();
    }

    /** Answers per hundred invited; null where nobody is invited. */
    public @Nullable Integer getRate() {
        return SurveyFigures.rate(getSurvey());
    }

    public @Nullable SurveyResults getTotal() {
        return total;
    }

    public List<Finding> getFindings() {
        return findings;
    }

    /** The municipalities at all questions. */
    public HeatMap getMunicipalityMap() {
        return HeatMap.of(findings, Finding::municipalities);
    }

    /** The roles at all questions. */
    public HeatMap getRoleMap() {
        return HeatMap.of(findings, Finding::roles);
    }

    public List<CommentSection> getComments() {
        return comments;
    }

    /** The base in force, as its texts are named. */
    public Base getBaseInForce() {
        return baseAsked();
    }

    /** What percentages can be of; not of those invited where it is not known how many they are. */
    public List<Base> getBases() {
        SurveyResults known = getTotal();
        return Arrays.stream(Base.values())
                .filter(candidate -> candidate != Base.INVITED || known == null || known.invited() != null)
                .toList();
    }

    public boolean isByMunicipality() {
        return "municipality".equals(groupBy);
    }

    public boolean isByRole() {
        return "role".equals(groupBy);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getBase() {
        return base;
    }

    public void setBase(@Nullable String base) {
        this.base = base;
    }

    public @Nullable String getGroupBy() {
        return groupBy;
    }

    public void setGroupBy(@Nullable String groupBy) {
        this.groupBy = groupBy;
    }

    /**
     * What was written in answer to one question.
     *
     * @param number the question's place in the form, from 1
     * @param isProtected whether too few answered for the texts to be shown
     */
    public record CommentSection(int number, String text, boolean isProtected, List<String> texts) {

        static List<CommentSection> of(SurveyResults results, Comments comments, Locale language) {
            Map<String, List<String>> shown = comments.questions().stream()
                    .collect(Collectors.toMap(CommentList::questionKey, CommentList::texts));
            return results.questions().stream()
                    .filter(question -> question.kind() == QuestionKind.TEXT)
                    .map(question -> new CommentSection(
                            results.questions().indexOf(question) + 1,
                            question.text().in(language),
                            !shown.containsKey(question.key()),
                            shown.getOrDefault(question.key(), List.of())))
                    .toList();
        }
    }
}
