package dk.forloeb.programme.faces;

import dk.forloeb.programme.application.NextStep;
import dk.forloeb.programme.application.ProgrammeDetail;
import dk.forloeb.programme.application.ProvisionRow;
import dk.forloeb.programme.domain.InitiativeKinds;
import dk.forloeb.programme.domain.ProgrammeKind;
import dk.forloeb.programme.domain.ProgrammeState;
import dk.forloeb.programme.domain.StepKind;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.Formats;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What kinds, states and steps are called on pages, in the language of the page. */
@Named
@ApplicationScoped
public class ProgrammeWordsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    public String kind(ProgrammeKind kind) {
        return text("kind." + ApiNames.of(kind));
    }

    /** With what tells the kinds apart, for choosing. */
    public String kindExplained(ProgrammeKind kind) {
        return kind(kind) + ": " + text("kind." + ApiNames.of(kind) + ".help");
    }

    /** One word, for tables. */
    public String kindBrief(ProgrammeKind kind) {
        return text("kind." + ApiNames.of(kind) + ".brief");
    }

    /** The two kinds name their states differently. */
    public String state(ProgrammeKind kind, ProgrammeState state) {
        return text("state." + ApiNames.of(kind) + "." + ApiNames.of(state));
    }

    /** For filters, where the kind is not known. */
    public String anyState(ProgrammeState state) {
        return text("state.any." + ApiNames.of(state));
    }

    /** That a programme stands further on its way than its start date lets expect. */
    public String startsLater(LocalDate start) {
        return Texts.get(locale(), "life.mind.start", Formats.date(start, locale()));
    }

    /** Kind of the tag that a state is shown as. */
    public String tag(ProgrammeState state) {
        return switch (state) {
            case IDEA, PLANNED, ARCHIVED -> "neutral";
            case OFFERED -> "info";
            case RUNNING, EVALUATING -> "accent";
            case COMPLETED -> "success";
        };
    }

    public String step(ProgrammeDetail programme, NextStep step) {
        String state = state(programme.kind(), step.to());
        boolean archive = step.to() == ProgrammeState.ARCHIVED;
        return switch (step.kind()) {
            case FORWARD -> archive ? text("step.archive") : text("step.forward", state);
            case BACK ->
                programme.state() == ProgrammeState.ARCHIVED ? text("step.unarchive", state) : text("step.back", state);
            case SHELVE -> text("step.shelve");
        };
    }

    /** What to tell after a step. */
    public String moved(ProgrammeDetail programme, StepKind kind) {
        if (programme.state() == ProgrammeState.ARCHIVED) {
            return text(kind == StepKind.SHELVE ? "life.shelved" : "life.archived");
        }
        return text("life.moved", state(programme.kind(), programme.state()));
    }

    /** {@code 1. september 2023 – 31. december 2023}; with one date open; or null with none. */
    public @Nullable String period(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null) {
            return end == null ? null : text("period.until", Formats.dateShort(end, locale()));
        }
        String from = Formats.dateShort(start, locale());
        return end == null ? text("period.open", from) : from + " – " + Formats.dateShort(end, locale());
    }

    public String topic(ProvisionRow provision) {
        return provision.topic(locale());
    }

    /** When a provision is in force. */
    public String validity(ProvisionRow provision) {
        if (provision.validTo() != null) {
            return text("provision.until", Formats.date(provision.validTo(), locale()));
        }
        return provision.validFrom() == null
                ? text("provision.inForce")
                : text("provision.from", Formats.date(provision.validFrom(), locale()));
    }

    /** A known kind of initiative by its name, another in the authority's own words. */
    public String initiativeKind(String kind) {
        return InitiativeKinds.KNOWN.contains(kind) ? text("initiative.kind." + kind) : kind;
    }

    public String authority(Enum<?> authority) {
        return text("authority." + ApiNames.of(authority));
    }

    /** As in JSON and in addresses. */
    public @Nullable String key(Enum<?> constant) {
        return ApiNames.of(constant);
    }

    private static String text(String key, Object... args) {
        return Texts.get(locale(), key, args);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
