package dk.forloeb.evaluation.application.imports;

import dk.forloeb.evaluation.domain.OptionDefinition;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.imports.AnswerMapping;
import dk.forloeb.evaluation.domain.imports.ColumnUse;
import dk.forloeb.evaluation.domain.imports.MappedColumn;
import dk.forloeb.shared.DanishText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Guesses what the columns of an export stand for: by key, by wording, and where as many columns as questions are left, by
 * position. Knows what LimeSurvey and SurveyXact put beside the answers.
 */
final class MappingProposal {

    /** What both programs write beside the answers, as search keys. */
    private static final Set<String> BESIDE = Set.of(
            "id",
            "lastpage",
            "startlanguage",
            "seed",
            "startdate",
            "datestamp",
            "ipaddr",
            "refurl",
            "token",
            "interviewtime",
            "respondent",
            "respondentid",
            "organisation",
            "organisationid",
            "email",
            "navn",
            "name");

    private static final Pattern BESIDE_PREFIX = Pattern.compile("(stat|grouptime|questiontime).*");

    /** SurveyXact's mark of a form that was completed, and LimeSurvey's moment of submission. */
    private static final Set<String> SUBMITTED = Set.of("submitdate", "statoverall4");

    private static final Set<String> MUNICIPALITY = Set.of("municipality", "kommune", "kommunekode");
    private static final Set<String> ROLE = Set.of("role", "rolle", "stilling");

    /** {@code G1Q1. Text}. */
    private static final Pattern CODED = Pattern.compile("[\\p{Alnum}_\\[\\]]{1,40}[.:]\\s+(.+)", Pattern.DOTALL);

    /** {@code Text [Part]}, as of a matrix. */
    private static final Pattern PART = Pattern.compile(".*\\[(.+)]", Pattern.DOTALL);

    private static final Pattern TICKED = Pattern.compile("(.+)\\[(.+)]", Pattern.DOTALL);
    private static final Set<String> TICKS = Set.of("y", "yes", "ja", "1");
    private static final Set<String> NO_TICKS = Set.of("n", "no", "nej", "0");

    /** {@code A1}, {@code AO01}, {@code 3}. */
    private static final Pattern CODE = Pattern.compile("(\\p{Alpha}{0,3})0{0,3}(\\d{1,3})");

    private static final String NOT_SHOWN = "N/A";
    private static final String OTHER = "-oth-";
    private static final Set<String> OTHER_LABELS = Set.of("andet", "other");

    private final List<QuestionDefinition> questions;
    private final List<SeenColumn> columns;

    private MappingProposal(List<QuestionDefinition> questions, List<SeenColumn> columns) {
        this.questions = questions;
        this.columns = columns;
    }

    static AnswerMapping of(List<QuestionDefinition> questions, List<SeenColumn> columns) {
        return new MappingProposal(questions, columns).propose();
    }

    private AnswerMapping propose() {
        Map<Integer, MappedColumn> mapped = new TreeMap<>();
        List<QuestionDefinition> left = new ArrayList<>(questions);
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            SeenColumn column = columns.get(i);
            Optional<MappedColumn> ticked = ticked(column);
            if (ticked.isPresent()) {
                left.removeIf(each -> each.key().equals(ticked.get().question()));
                mapped.put(i, ticked.get());
                continue;
            }
            Optional<QuestionDefinition> question =
                    left.stream().filter(each -> asks(column.heading(), each)).findFirst();
            Optional<ColumnUse> use = question.isPresent() ? Optional.empty() : beside(column.heading(), mapped);
            if (question.isPresent()) {
                left.remove(question.get());
                mapped.put(i, answers(column, question.get()));
            } else if (use.isPresent()) {
                mapped.put(i, new MappedColumn(column.heading(), use.get(), null, Map.of()));
            } else if (!isBeside(column.heading())) {
                unknown.add(i);
            }
        }
        if (unknown.size() == left.size()) {
            for (int i = 0; i < left.size(); i++) {
                mapped.put(unknown.get(i), answers(columns.get(unknown.get(i)), left.get(i)));
            }
        }
        return new AnswerMapping(List.copyOf(mapped.values()));
    }

    /** A column of one of several options: {@code Text [Option]}, ticked or not. */
    private Optional<MappedColumn> ticked(SeenColumn column) {
        Matcher part = TICKED.matcher(column.heading());
        if (!part.matches()) {
            return Optional.empty();
        }
        return questions.stream()
                .filter(question -> question.kind() == QuestionKind.MULTIPLE && asks(part.group(1), question))
                .flatMap(question -> byWording(part.group(2), question)
                        .map(option -> new MappedColumn(
                                column.heading(), ColumnUse.QUESTION, question.key(), ticks(column, option)))
                        .stream())
                .findFirst();
    }

    private static Map<String, String> ticks(SeenColumn column, String option) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String value : column.values()) {
            boolean yes = TICKS.contains(key(value));
            if (yes || NO_TICKS.contains(key(value)) || value.equals(NOT_SHOWN)) {
                values.put(value, yes ? option : "");
            }
        }
        return values;
    }

    private static Optional<ColumnUse> beside(String heading, Map<Integer, MappedColumn> mapped) {
        String key = key(heading);
        return Stream.of(
                        Map.entry(ColumnUse.SUBMITTED, SUBMITTED),
                        Map.entry(ColumnUse.MUNICIPALITY, MUNICIPALITY),
                        Map.entry(ColumnUse.ROLE, ROLE))
                .filter(use -> use.getValue().contains(key))
                .map(Map.Entry::getKey)
                .filter(use -> mapped.values().stream().noneMatch(before -> before.use() == use))
                .findFirst();
    }

    private static boolean isBeside(String heading) {
        String key = key(heading);
        return BESIDE.contains(key)
                || BESIDE_PREFIX.matcher(key).matches()
                || SUBMITTED.contains(key)
                || MUNICIPALITY.contains(key)
                || ROLE.contains(key);
    }

    private static boolean asks(String heading, QuestionDefinition question) {
        Set<String> names = Set.copyOf(List.of(
                key(question.key()),
                key(question.text().da()),
                key(question.text().en())));
        return spellings(heading).map(MappingProposal::key).anyMatch(names::contains);
    }

    private static Stream<String> spellings(String heading) {
        Matcher coded = CODED.matcher(heading);
        String text = coded.matches() ? coded.group(1) : heading;
        Matcher part = PART.matcher(text);
        return part.matches() ? Stream.of(heading, text, part.group(1)) : Stream.of(heading, text);
    }

    /** A column that answers a question, with what its values seem to stand for. */
    static MappedColumn answers(SeenColumn column, QuestionDefinition question) {
        Map<String, String> values = new LinkedHashMap<>();
        if (column.values().contains(NOT_SHOWN)) {
            values.put(NOT_SHOWN, "");
        }
        if (!question.isText()) {
            column.values().forEach(value -> byWording(value, question).ifPresent(key -> values.put(value, key)));
            values.putAll(byPosition(column.values(), values.keySet(), question));
        }
        return new MappedColumn(column.heading(), ColumnUse.QUESTION, question.key(), values);
    }

    private static Optional<String> byWording(String value, QuestionDefinition question) {
        Set<String> wanted = value.equals(OTHER) ? OTHER_LABELS : Set.of(key(value));
        return question.options().stream()
                .filter(option -> wanted.contains(key(option.key()))
                        || wanted.contains(key(option.label().da()))
                        || wanted.contains(key(option.label().en())))
                .map(OptionDefinition::key)
                .findFirst();
    }

    /** Codes that count up to at most the number of options: the first stands for the first option, and so on. */
    private static Map<String, String> byPosition(List<String> values, Set<String> known, QuestionDefinition question) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String value : values) {
            Matcher code = CODE.matcher(value);
            int place = code.matches() ? Integer.parseInt(code.group(2)) : 0;
            if (!known.contains(value)
                    && place >= 1
                    && place <= question.options().size()) {
                found.put(value, question.options().get(place - 1).key());
            } else if (!known.contains(value) && !value.equals(OTHER)) {
                return Map.of();
            }
        }
        return found;
    }

    /** Whatever case, spaces and signs. */
    private static String key(String text) {
        return DanishText.searchKey(text.replaceAll("[^\\p{L}\\p{N}]", ""));
    }
}
