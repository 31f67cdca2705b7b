package dk.forloeb.shared.sheet;

/**
 * What a table may hold at most; more is refused while reading, before it takes memory.
 *
 * @param bytes size of the file as it was sent
 * @param rows rows below the heading, blank ones included
 * @param columns cells in a row
 * @param cellLength characters in a cell
 */
public record SheetLimits(long bytes, int rows, int columns, int cellLength) {

    /** For tables of figures. */
    public static final SheetLimits LARGE = new SheetLimits(25L << 20, 500_000, 100, 2_000);

    /** For lists of people. */
    public static final SheetLimits SMALL = new SheetLimits(5L << 20, 20_000, 100, 2_000);

    /** Most bytes that the packed parts of a workbook may unpack to; the packing alone says nothing about them. */
    long unpackedBytes() {
        return 12 * bytes;
    }

    /** The size in whole megabytes, for messages. */
    long megabytes() {
        return bytes >> 20;
    }
}
