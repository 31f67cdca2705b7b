package dk.forloeb.evaluation.domain.disclosure;

import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import java.util.function.ToIntFunction;

/** Two layers of figures: what the bases RESPONDENTS and ANSWERED show, and the number of valid answers on top of it. */
enum Layer {
    ANSWERED(AgreementCounts::answered),
    VALID(AgreementCounts::valid);

    private final ToIntFunction<AgreementCounts> base;

    Layer(ToIntFunction<AgreementCounts> base) {
        this.base = base;
    }

    int answers(AgreementCounts counts) {
        return base.applyAsInt(counts);
    }

    boolean protects(DisclosureThresholds thresholds, AgreementCounts counts) {
        return thresholds.protects(answers(counts), counts.agreeing());
    }
}
