package dk.forloeb.municipality.application;

import dk.forloeb.municipality.domain.AppealFigures;
import dk.forloeb.municipality.domain.CaseSubject;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * In which row of a file each period stands: a hash table of plain numbers, since there may be half a million rows. Twelve
 * bytes a place, at most two thirds of them in use.
 */
final class SeenPeriods {

    private static final int YEARS = 10_000;
    private static final int CODES = 10_000;
    private static final int PERIODS = 5;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Map<String, Integer> subjects = new HashMap<>();
    private final Map<String, Integer> spellings = new HashMap<>();
    private long[] keys = new long[1 << 10];
    private int[] rows = new int[1 << 10];
    private int size;

    /** Notes the row of a period; gives the row that it stood in before, if it did, and keeps that one. */
    OptionalInt put(AppealFigures figures, int quarter, int row) {
        if (3 * size > 2 * keys.length) {
            grow();
        }
        int place = place(key(figures, quarter));
        if (rows[place] != 0) {
            return OptionalInt.of(rows[place]);
        }
        keys[place] = key(figures, quarter);
        rows[place] = row;
        size++;
        return OptionalInt.empty();
    }

    /** The row of a period, 0 where it was not seen. */
    int row(AppealFigures figures, int quarter) {
        return rows[place(key(figures, quarter))];
    }

    /** As the store tells subjects apart: not by case and signs. */
    private int subject(String subject) {
        return spellings.computeIfAbsent(
                subject, spelled -> subjects.computeIfAbsent(CaseSubject.key(spelled), key -> subjects.size()));
    }

    private long key(AppealFigures figures, int quarter) {
        long key = subject(figures.subject());
        key = key * CODES + Integer.parseInt(figures.municipality());
        key = key * YEARS + figures.year();
        return key * PERIODS + quarter;
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int place = (int) ((key * MIX) >>> 40) & mask;
        while (rows[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new long[2 * oldKeys.length];
        rows = new int[2 * oldRows.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                rows[place] = oldRows[i];
            }
        }
    }
}
