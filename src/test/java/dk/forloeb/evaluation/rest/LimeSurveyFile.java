package dk.forloeb.evaluation.rest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Writes a file such as LimeSurvey exports, always the same one. */
final class LimeSurveyFile {

    static final int SCALES = 6;

    private static final long SEED = 20_231_114;
    private static final String HEADINGS = "\"id\",\"submitdate\",\"lastpage\",\"startlanguage\",\"seed\",\"G1Q1. I"
            + " hvilken grad har forløbet givet dig øget viden om de generelle regler?\",\"G1Q2. I hvilken grad vil"
            + " forløbet påvirke din praksis fremover?\",\"q3\",\"q4\",\"q5\",\"q6\",\"q7\",\"kommune\",\"rolle\"\n";
    private static final List<String> CODES = List.of("A1", "A2", "A3", "A4", "A5");
    private static final List<String> WORDS =
            List.of("I høj grad", "I nogen grad", "I mindre grad", "Slet ikke", "Ved ikke");
    private static final List<String> TEXTS = List.of(
            "Godt forløb",
            "Æbler, øller og \"\"ål\"\"; og mere",
            "To linjer\nog en \"\"til\"\"",
            "Sætning med, komma\r\nog ny linje",
            "😀 שלום",
            "N/A");
    private static final List<String> MUNICIPALITIES =
            List.of("Aarhus", "0101", "Odense Kommune", "851", "Ærø", "Sorø", "Rødovre");
    private static final List<String> ROLES = List.of("Sagsbehandler", "Rådgiver", "Faglig leder");

    private final Random random = new Random(SEED);

    private LimeSurveyFile() {}

    static void write(Path file, int rows) throws IOException {
        LimeSurveyFile made = new LimeSurveyFile();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write('\uFEFF');
            out.write(HEADINGS);
            for (int i = 1; i <= rows; i++) {
                out.write(made.row(i));
            }
        }
    }

    private String row(int id) {
        boolean submitted = random.nextInt(20) > 0;
        StringBuilder row = new StringBuilder();
        cell(row, Integer.toString(id));
        cell(row, submitted ? "1980-01-01 00:00:00" : "");
        cell(row, "3");
        cell(row, "da");
        cell(row, Integer.toString(random.nextInt(1_000_000)));
        for (int question = 0; question < SCALES; question++) {
            cell(row, option(question));
        }
        cell(row, random.nextInt(4) > 0 ? "" : TEXTS.get(random.nextInt(TEXTS.size())));
        boolean known = random.nextInt(30) > 0;
        cell(row, known ? MUNICIPALITIES.get(random.nextInt(MUNICIPALITIES.size())) : "");
        cell(row, known ? ROLES.get(random.nextInt(ROLES.size())) : "");
        return row.append('\n').toString();
    }

    /** The second question in words, the others in codes; each leans another way, so that none can pass for another. */
    private String option(int question) {
        int drawn = random.nextInt(100);
        if (drawn < 4) {
            return "";
        }
        if (drawn < 7) {
            return "N/A";
        }
        int option = Math.min(random.nextInt(5), random.nextInt(1 + question % 5 + 1));
        return (question == 1 ? WORDS : CODES).get(option);
    }

    private static void cell(StringBuilder row, String content) {
        row.append(row.isEmpty() ? "" : ",").append('"').append(content).append('"');
    }
}
