package dk.forloeb.evaluation.domain;

import java.util.List;

/**
 * When a follow-up question is asked.
 *
 * @param question key of the question that it follows: the nearest one before it that is asked of everybody
 * @param options keys of that question's options; whoever chose one of them is asked
 */
public record AskedIf(String question, List<String> options) {

    /** Defends the list against later change. */
    public AskedIf {
        options = List.copyOf(options);
    }
}
