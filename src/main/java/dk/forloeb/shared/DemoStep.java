package dk.forloeb.shared;

/**
 * One capability's share of the demonstration data; the demo loader finds all of them by injection and runs them in
 * order, once, when the database is created in demonstration mode.
 *
 * <p>A step goes through the application services of its capability, so that the data obey the same rules as typed
 * ones, and labels whatever is made up.
 */
public interface DemoStep {

    /** Place in the sequence, low first: 100 programme, 200 participation, 300 teaching, 400 evaluation, 500 publication. */
    int order();

    /** Writes this capability's data; throws if it cannot. */
    void load();

    /**
     * Whether the step manages its own transactions because one would not do, as where it takes its data through things
     * that commit. Such a step has to go on where a crash left it. All others run in one transaction, with the mark that
     * they are done.
     */
    default boolean managesTransactions() {
        return false;
    }
}
