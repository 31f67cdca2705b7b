package dk.forloeb.evaluation.application.imports;

import dk.forloeb.evaluation.domain.imports.ColumnUse;
import dk.forloeb.evaluation.domain.imports.MappedColumn;
import dk.forloeb.shared.sheet.SheetColumn;

/** A column of the file at hand and what it stands for. */
record BoundColumn(SheetColumn place, MappedColumn mapped) {

    boolean is(ColumnUse use) {
        return mapped.use() == use;
    }
}
