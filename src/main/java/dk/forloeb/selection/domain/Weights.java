package dk.forloeb.selection.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violations;

/**
 * How much each criterion counts, 0 to 100 each. Only their proportions matter: 1, 1, 1 ranks like 50, 50, 50.
 *
 * <p>The default gives most to the reversal rate, because programmes exist to bring it down.
 */
public record Weights(double reversalRate, double complaints, double size) {

    public static final double MOST = 100;
    public static final Weights DEFAULT = new Weights(60, 25, 15);

    /**
     * The weights, if they can be used.
     *
     * @throws DomainException INVALID {@code weight-out-of-range} at each weight that is none, as in
     *     {@code weights.size}, or {@code weights-all-zero} at {@code weights}
     */
    public Weights checked() {
        Violations faults = new Violations();
        double sum = 0;
        for (Criterion criterion : Criterion.values()) {
            double weight = of(criterion);
            sum += weight;
            if (!(weight >= 0 && weight <= MOST)) {
                faults.add("weights." + criterion.key(), "weight-out-of-range", 0, (int) MOST);
            }
        }
        if (sum == 0) {
            faults.add("weights", "weights-all-zero");
        }
        faults.refuseAny();
        return this;
    }

    public double of(Criterion criterion) {
        return switch (criterion) {
            case REVERSAL_RATE -> reversalRate;
            case COMPLAINTS -> complaints;
            case SIZE -> size;
        };
    }

    /** The criterion's part of all weight, 0 to 1. */
    public double share(Criterion criterion) {
        return of(criterion) / (reversalRate + complaints + size);
    }
}
