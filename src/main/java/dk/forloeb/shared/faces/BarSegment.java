package dk.forloeb.shared.faces;

/**
 * One part of a stacked bar, in the order of its scale.
 *
 * @param label the option's words
 * @param count answers in it
 * @param percent whole percent of the bar; over the parts of one bar they add to 100 (largest remainder)
 * @param agreeing whether the question counts the option as agreeing
 * @param dontKnow whether it is the don't-know option, or no answer at all: set apart
 * @param missing whether it counts people who gave no answer at all, which is not an answer: an empty box
 */
public record BarSegment(String label, long count, int percent, boolean agreeing, boolean dontKnow, boolean missing) {

    /** A part that counts answers. */
    public BarSegment(String label, long count, int percent, boolean agreeing, boolean dontKnow) {
        this(label, count, percent, agreeing, dontKnow, false);
    }
}
