package dk.forloeb.effect.faces;

import dk.forloeb.effect.application.EffectQuery;
import dk.forloeb.effect.application.EffectSentences;
import dk.forloeb.effect.application.EffectService;
import dk.forloeb.effect.application.ProgrammeEffect;
import dk.forloeb.effect.domain.EffectSettings;
import dk.forloeb.municipality.application.CaseField;
import dk.forloeb.municipality.application.FiguresService;
import dk.forloeb.selection.application.SelectionBasis;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.faces.ShellBean;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The tab "effect" of a programme, whose id is the parameter {@code id}; what the address says badly means the usual. */
@Named
@RequestScoped
public class EffectTabBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EffectService effects;

    @Inject
    private transient FiguresService figures;

    @Inject
    private transient ShellBean shell;

    private transient @Nullable ProgrammeEffect effect;

    @PostConstruct
    void load() {
        UUID programme =
                ApiNames.pathId(Objects.requireNonNullElse(Faces.getRequestParameter("id"), ""), "programme-not-found");
        effect = effects.of(programme, new EffectQuery(settings(), getField()));
    }

    private static EffectSettings settings() {
        EffectSettings asked = new EffectSettings(
                number("lag", EffectSettings.USUAL.lag()), number("before", EffectSettings.USUAL.beforeYears()));
        try {
            return asked.checked();
        } catch (DomainException outOfBounds) {
            return EffectSettings.USUAL;
        }
    }

    private static int number(String parameter, int usual) {
        String text = Faces.getRequestParameter(parameter);
        return text != null && text.matches("\\d{1,2}") ? Integer.parseInt(text) : usual;
    }

    /** The field that the address names; null where it names none there is. */
    public @Nullable String getField() {
        String text = Faces.getRequestParameter("field");
        return getFields().stream().map(CaseField::key).anyMatch(key -> key.equals(text)) ? text : null;
    }

    public ProgrammeEffect getEffect() {
        return Objects.requireNonNull(effect);
    }

    public EffectSentences getWords() {
        return new EffectSentences(shell.getLocale());
    }

    public EffectChart getChart() {
        return new EffectChart(getEffect());
    }

    public List<CaseField> getFields() {
        return figures.fields();
    }

    public String getFieldName() {
        return shell.getLanguage().equals("en")
                ? getEffect().fieldEn()
                : getEffect().fieldDa();
    }

    public List<Integer> getLags() {
        return IntStream.rangeClosed(0, EffectSettings.MOST_LAG).boxed().toList();
    }

    public List<Integer> getBeforeChoices() {
        return IntStream.rangeClosed(1, EffectSettings.MOST_YEARS).boxed().toList();
    }

    /** Whether anything but the usual is asked for. */
    public boolean isFiltered() {
        return getField() != null || !getEffect().settings().equals(EffectSettings.USUAL);
    }

    /** Years in words: "2019–2021"; a dash for none. */
    public String years(List<Integer> years) {
        return years.isEmpty() ? "–" : SelectionBasis.period(years);
    }
}
