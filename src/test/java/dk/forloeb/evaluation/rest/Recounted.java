package dk.forloeb.evaluation.rest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what {@link LimeSurveyFile} wrote, character by character and with nothing of the product. */
final class Recounted {

    private static final int SUBMITTED = 1;
    private static final int FIRST_QUESTION = 5;
    private static final int TEXT = FIRST_QUESTION + LimeSurveyFile.SCALES;
    private static final int MUNICIPALITY = TEXT + 1;

    /** Question number, a space and the answer's letter → how often; A to E for the options, T for a text. */
    final Map<String, Integer> answers = new TreeMap<>();

    /** Name in the file, a space, question number, a space, and A for agreeing or S for shown → how often. */
    final Map<String, Integer> groups = new TreeMap<>();

    int responses;

    static Recounted of(Path file) throws IOException {
        Recounted counted = new Recounted();
        try (BufferedReader text = Files.newBufferedReader(file)) {
            counted.row(text);
            for (List<String> row = counted.row(text); !row.isEmpty(); row = counted.row(text)) {
                counted.count(row);
            }
        }
        return counted;
    }

    /** Every cell is quoted; nothing at the end of the file. */
    private List<String> row(Reader text) throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int before = -1;
        for (int c = text.read(); c >= 0; c = text.read()) {
            if (c == '"') {
                if (!quoted && before == '"') {
                    cell.append('"');
                }
                quoted = !quoted;
            } else if (quoted) {
                cell.append((char) c);
            } else if (c == ',' || c == '\n') {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    return cells;
                }
            }
            before = c;
        }
        return cells;
    }

    private void count(List<String> row) {
        if (row.get(SUBMITTED).isEmpty()) {
            return;
        }
        responses++;
        for (int question = 0; question < LimeSurveyFile.SCALES; question++) {
            String letter = letter(row.get(FIRST_QUESTION + question));
            answers.merge(question + " " + letter, 1, Integer::sum);
            String group = row.get(MUNICIPALITY) + " " + question + " ";
            groups.merge(group + "S", 1, Integer::sum);
            groups.merge(group + "A", letter.equals("A") || letter.equals("B") ? 1 : 0, Integer::sum);
        }
        String text = row.get(TEXT);
        answers.merge("T", text.isEmpty() || text.equals("N/A") ? 0 : 1, Integer::sum);
    }

    private static String letter(String cell) {
        return switch (cell) {
            case "A1", "I høj grad" -> "A";
            case "A2", "I nogen grad" -> "B";
            case "A3", "I mindre grad" -> "C";
            case "A4", "Slet ikke" -> "D";
            case "A5", "Ved ikke" -> "E";
            default -> "-";
        };
    }
}
