package dk.forloeb.evaluation.domain.disclosure;

import dk.forloeb.evaluation.domain.disclosure.Fact.Answer;
import dk.forloeb.evaluation.domain.statistics.Base;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads from results as the product hands them out, on whatever base and by whatever attribute, all that they tell:
 * counts, bases, the bounds that a rounded percent leaves, and those in a sentence. The questions are ones to everybody.
 */
final class JsonFacts {

    private static final String UNSPECIFIED = "unspecified";
    private static final Pattern PERCENT = Pattern.compile("^(\\d+) procent af ");
    private static final List<Answer> ANSWERED = List.of(Answer.AGREEING, Answer.OTHER, Answer.DONT_KNOW);

    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> hidden = new TreeSet<>();

    /** What was read so far. */
    List<Fact> facts() {
        return facts;
    }

    /** The groups that were said to be protected, as question, base, attribute and group. */
    Set<String> hidden() {
        return hidden;
    }

    /** @param attribute by which the results are broken down, or null */
    void read(JsonObject results, Base base, @Nullable GroupAttribute attribute) {
        int responses = results.getInt("responses");
        facts.add(Fact.people(null, "", responses, responses));
        for (JsonObject question : results.getJsonArray("questions").getValuesAs(JsonObject.class)) {
            String key = question.getString("key");
            count(key, List.of(Answer.UNANSWERED), question, "unanswered");
            count(key, List.of(Answer.DONT_KNOW), question, "dontKnow");
            count(key, ANSWERED, question, "answered");
            agreement(key, null, "", question);
            sentence(key, question);
            for (JsonObject group : question.getJsonArray("groups").getValuesAs(JsonObject.class)) {
                group(key, base, attribute, group);
            }
        }
    }

    private void count(String question, List<Answer> answers, JsonObject figures, String name) {
        if (has(figures, name)) {
            add(question, null, "", answers, figures.getInt(name), figures.getInt(name));
        }
    }

    private void group(String question, Base base, @Nullable GroupAttribute attribute, JsonObject group) {
        String told = group.getString("key");
        String key = told.equals(UNSPECIFIED) ? GroupLabel.UNSPECIFIED : told;
        if (group.getBoolean("protected")) {
            hidden.add(question + " " + base + " " + attribute + " " + key);
        }
        if (has(group, "responses")) {
            facts.add(Fact.people(attribute, key, group.getInt("responses"), group.getInt("responses")));
        }
        agreement(question, attribute, key, group);
    }

    private void agreement(String question, @Nullable GroupAttribute attribute, String group, JsonObject figures) {
        if (!has(figures, "agreement")) {
            return;
        }
        JsonObject agreement = figures.getJsonObject("agreement");
        int n = agreement.getJsonObject("base").getInt("n");
        Base base = Base.valueOf(agreement.getJsonObject("base").getString("kind"));
        add(question, attribute, group, List.of(Answer.AGREEING), agreement.getInt("count"), agreement.getInt("count"));
        if (has(agreement, "percent")) {
            rounded(question, attribute, group, agreement.getInt("percent"), n);
        }
        switch (base) {
            case RESPONDENTS -> add(question, attribute, group, shown(), n, n);
            case ANSWERED -> add(question, attribute, group, ANSWERED, n, n);
            case VALID -> add(question, attribute, group, List.of(Answer.AGREEING, Answer.OTHER), n, n);
            case INVITED -> facts.add(Fact.people(attribute, group, 0, n));
        }
    }

    private static List<Answer> shown() {
        List<Answer> shown = new ArrayList<>(ANSWERED);
        shown.add(Answer.UNANSWERED);
        return shown;
    }

    /** A sentence about a protected figure has no percent in it. */
    private void sentence(String question, JsonObject figures) {
        if (!has(figures, "sentence")) {
            return;
        }
        Matcher percent = PERCENT.matcher(figures.getJsonObject("sentence").getString("da"));
        if (percent.find()) {
            int n = figures.getJsonObject("agreement").getJsonObject("base").getInt("n");
            rounded(question, null, "", Integer.parseInt(percent.group(1)), n);
        }
    }

    /** Half up: 200k + n lies between 2n·percent and the same for the next percent. */
    private void rounded(String question, @Nullable GroupAttribute attribute, String group, int percent, int n) {
        int low = Math.max(0, -Math.floorDiv((1 - 2 * percent) * n, 200));
        int high = Math.floorDiv((2 * percent + 1) * n - 1, 200);
        add(question, attribute, group, List.of(Answer.AGREEING), low, high);
    }

    private void add(
            String question,
            @Nullable GroupAttribute attribute,
            String group,
            List<Answer> answers,
            int low,
            int high) {
        facts.add(new Fact(question, attribute, group, answers, low, high));
    }

    private static boolean has(JsonObject object, String name) {
        return object.containsKey(name)
                && !object.isNull(name)
                && !(object.get(name) instanceof JsonString text
                        && text.getString().isEmpty());
    }
}
