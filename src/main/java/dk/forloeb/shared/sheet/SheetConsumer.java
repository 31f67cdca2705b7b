package dk.forloeb.shared.sheet;

/** Takes a table row by row; whatever it throws ends the reading. */
public interface SheetConsumer {

    /** The first row that is not blank; called once, before any row. */
    void header(SheetHeader header);

    /** A row below the heading that is not blank. */
    void row(SheetRow row);
}
