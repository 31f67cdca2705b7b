package dk.forloeb.participation.domain;

import dk.forloeb.shared.DanishText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which columns of a list of people hold what, counted from 0; −1 for a column that is not there.
 *
 * @param name the whole name, or the first name where {@code lastName} is there
 */
public record PeopleColumns(int name, int lastName, int email, int role, int municipality) {

    private static final int SAMPLE = 50;
    private static final Set<String> NAME = keys("navn", "name", "fulde navn", "deltager", "full name", "participant");
    private static final Set<String> FIRST_NAME = keys("fornavn", "first name", "given name");
    private static final Set<String> LAST_NAME = keys("efternavn", "last name", "surname");
    private static final Set<String> EMAIL =
            keys("e-mail", "email", "mail", "mailadresse", "e-mailadresse", "emailadresse", "e-mail address", "e-post");
    private static final Set<String> ROLE = keys("rolle", "role", "stilling", "funktion", "titel", "title");
    private static final Set<String> MUNICIPALITY =
            keys("kommune", "kommunekode", "municipality", "municipality code", "kommunenavn");

    /** Whether these cells are headings and no person: some of them are known, and none is an address. */
    public static boolean isHeading(List<String> cells) {
        return cells.stream().noneMatch(PeopleColumns::isAddress)
                && cells.stream()
                        .anyMatch(cell -> isOneOf(cell, EMAIL) || isOneOf(cell, NAME) || isOneOf(cell, FIRST_NAME));
    }

    /** By what the headings say. */
    public static PeopleColumns named(List<String> headings) {
        int first = find(headings, FIRST_NAME);
        return new PeopleColumns(
                first >= 0 ? first : find(headings, NAME),
                find(headings, LAST_NAME),
                find(headings, EMAIL),
                find(headings, ROLE),
                find(headings, MUNICIPALITY));
    }

    /**
     * By what the cells hold: addresses, roles and municipalities are recognised; names are what is left over first, in one
     * column or two.
     *
     * @param isMunicipality whether a cell is the name or code of a municipality
     */
    public static PeopleColumns guessed(List<List<String>> rows, Predicate<String> isMunicipality) {
        List<List<String>> sample = rows.stream().limit(SAMPLE).toList();
        int width = sample.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> left = new ArrayList<>(IntStream.range(0, width).boxed().toList());
        int email = take(left, sample, PeopleColumns::isAddress);
        int role = take(left, sample, cell -> RoleWords.role(cell).isPresent());
        int municipality = take(left, sample, isMunicipality);
        int name = take(left, sample, PeopleColumns::hasLetters);
        boolean single =
                name < 0 || sample.stream().anyMatch(row -> cell(row, name).contains(" "));
        int lastName = single ? -1 : take(left, sample, PeopleColumns::hasLetters);
        return new PeopleColumns(name, lastName, email, role, municipality);
    }

    /** The column of which most cells are such, at least half of those that are filled in. */
    private static int take(List<Integer> left, List<List<String>> rows, Predicate<String> such) {
        for (Integer column : left) {
            List<String> cells = rows.stream()
                    .map(row -> cell(row, column))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            if (!cells.isEmpty() && cells.stream().filter(such).count() * 2 >= cells.size()) {
                left.remove(column);
                return column;
            }
        }
        return -1;
    }

    /** The cell in a column; empty where there is none. */
    public static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }

    private static int find(List<String> headings, Set<String> words) {
        return IntStream.range(0, headings.size())
                .filter(i -> isOneOf(headings.get(i), words))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isOneOf(String cell, Set<String> words) {
        return words.contains(key(cell));
    }

    private static boolean isAddress(String cell) {
        return cell.indexOf('@') > 0;
    }

    private static boolean hasLetters(String cell) {
        return cell.codePoints().anyMatch(Character::isLetter);
    }

    private static Set<String> keys(String... words) {
        return Stream.of(words).map(PeopleColumns::key).collect(Collectors.toSet());
    }

    /** Without what people put between and after words. */
    private static String key(String word) {
        return DanishText.searchKey(word.strip()).replace("0", "");
    }
}
