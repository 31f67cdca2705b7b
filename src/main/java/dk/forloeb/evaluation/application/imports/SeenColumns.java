package dk.forloeb.evaluation.application.imports;

import dk.forloeb.shared.CprNumber;
import dk.forloeb.shared.sheet.SheetConsumer;
import dk.forloeb.shared.sheet.SheetHeader;
import dk.forloeb.shared.sheet.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks through a file for what its columns are called and which values stand in them. */
final class SeenColumns implements SheetConsumer {

    private static final int LONGEST_VALUE = 200;

    private final List<Values> columns = new ArrayList<>();

    /** The values of one column as they come. */
    private static final class Values {

        private final int index;
        private final String heading;
        private final Set<String> seen = new LinkedHashSet<>();
        private boolean more;

        Values(int index, String heading) {
            this.index = index;
            this.heading = heading;
        }

        /** What may hold a CPR number, or is an answer in own words, is not shown as a value. */
        void add(String value) {
            if (value.isEmpty() || seen.contains(value)) {
                return;
            }
            if (seen.size() == SeenColumn.MOST_VALUES || value.length() > LONGEST_VALUE || CprNumber.isIn(value)) {
                more = true;
            } else {
                seen.add(value);
            }
        }
    }

    @Override
    public void header(SheetHeader header) {
        for (int i = 0; i < header.cells().size(); i++) {
            if (!header.cells().get(i).isBlank()) {
                columns.add(new Values(i, header.cells().get(i)));
            }
        }
    }

    @Override
    public void row(SheetRow row) {
        for (Values column : columns) {
            if (!column.more && column.index < row.cells().size()) {
                column.add(row.cells().get(column.index));
            }
        }
    }

    /** In the order of the file. */
    List<SeenColumn> all() {
        return columns.stream()
                .map(column -> new SeenColumn(column.heading, new ArrayList<>(column.seen), column.more))
                .toList();
    }
}
