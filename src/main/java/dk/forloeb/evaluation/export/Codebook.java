package dk.forloeb.evaluation.export;

import dk.forloeb.evaluation.domain.AskedIf;
import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.evaluation.domain.OptionDefinition;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.sheet.XlsxWriter.Column;
import dk.forloeb.shared.sheet.XlsxWriter.RowWriter;
import dk.forloeb.shared.sheet.XlsxWriter.Rows;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the keys of questions and options mean, in both languages: a row for each option. */
final class Codebook implements Rows {

    private final List<QuestionDefinition> questions;
    private final Locale language;

    Codebook(List<QuestionDefinition> questions, Locale language) {
        this.questions = questions;
        this.language = language;
    }

    List<Column> columns() {
        return List.of(
                column("number", 6),
                column("key", 24),
                column("kind", 10),
                column("question-da", 50),
                column("question-en", 50),
                column("asked-if", 24),
                column("claim-da", 40),
                column("claim-en", 40),
                column("option", 8),
                column("option-key", 18),
                column("label-da", 24),
                column("label-en", 24),
                column("agreeing", 12),
                column("dont-know", 12));
    }

    private Column column(String key, int width) {
        return new Column(Texts.get(language, "export.column." + key), width);
    }

    @Override
    public void writeTo(RowWriter sheet) {
        for (int i = 0; i < questions.size(); i++) {
            QuestionDefinition question = questions.get(i);
            if (question.options().isEmpty()) {
                writeOption(
                        sheet, i + 1, question, 0, new OptionDefinition("", new LocalizedText("", ""), false, false));
            }
            for (int option = 0; option < question.options().size(); option++) {
                writeOption(
                        sheet, i + 1, question, option + 1, question.options().get(option));
            }
        }
    }

    private void writeOption(
            RowWriter sheet, int number, QuestionDefinition question, int place, OptionDefinition option) {
        LocalizedText claim = question.claim();
        boolean hasOptions = place > 0;
        sheet.row(
                number,
                question.key(),
                Texts.get(language, "export.kind." + question.kind()),
                question.text().da(),
                question.text().en(),
                askedIf(question),
                claim == null ? null : claim.da(),
                claim == null ? null : claim.en(),
                hasOptions ? place : null,
                hasOptions ? option.key() : null,
                hasOptions ? option.label().da() : null,
                hasOptions ? option.label().en() : null,
                question.kind() == QuestionKind.SCALE ? yesNo(option.agreeing()) : null,
                hasOptions ? yesNo(option.dontKnow()) : null);
    }

    /** The key of the deciding question and those of its answers. */
    private static @Nullable String askedIf(QuestionDefinition question) {
        AskedIf condition = question.askedIf();
        return condition == null ? null : condition.question() + ": " + String.join(", ", condition.options());
    }

    private String yesNo(boolean yes) {
        return Texts.get(language, yes ? "export.yes" : "export.no");
    }
}
