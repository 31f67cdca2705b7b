package dk.forloeb.evaluation.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Guesses who gave which answer, in every way that the clues allow: puts people in the order of one clue and answers in
 * the order of another, for all pairs of clues, forwards and backwards, and joins what has the same value. Each guess is
 * made within strata, in which an administrator could guess blindly as well: people of one label whose answers left the box
 * together.
 */
final class LinkingAttack {

    private static final long SEED = 20_271_128;

    /** Probability that blind guesses fail the test in one run, over all strategies together. */
    private static final double RISK = 1e-6;

    private final Clues people;
    private final Clues answers;
    private final Map<String, String> truth;
    private final Collection<List<String>> strata;
    private final List<Integer> sizes;
    private final Map<Integer, Double> chances = new HashMap<>();

    /**
     * What one strategy got right.
     *
     * @param chance probability that a blind guess gets as much right
     */
    record Guess(String strategy, int right, int of, double chance) {}

    /**
     * @param truth person → answer, with which the guesses are compared
     * @param strata person → stratum
     */
    LinkingAttack(Clues people, Clues answers, Map<String, String> truth, Map<String, String> strata) {
        this.people = people;
        this.answers = answers;
        this.truth = Map.copyOf(truth);
        Map<String, List<String>> byStratum = new TreeMap<>();
        truth.keySet()
                .forEach(person -> byStratum
                        .computeIfAbsent(strata.getOrDefault(person, ""), key -> new ArrayList<>())
                        .add(person));
        this.strata = byStratum.values();
        this.sizes = byStratum.values().stream().map(List::size).toList();
    }

    /** Strategies that beat chance, the best first. */
    List<Guess> successes() {
        List<Guess> all = guesses();
        return all.stream()
                .filter(guess -> guess.chance() < RISK / all.size())
                .sorted(Comparator.comparingDouble(Guess::chance))
                .toList();
    }

    /** Every strategy with what it got right. */
    List<Guess> guesses() {
        List<Guess> all = new ArrayList<>();
        for (String person : people.kinds()) {
            for (String answer : answers.kinds()) {
                all.add(inOrder(person, answer, false));
                all.add(inOrder(person, answer, true));
                all.add(bySameValue(person, answer));
            }
        }
        return all;
    }

    private Guess inOrder(String person, String answer, boolean backwards) {
        int right = 0;
        for (List<String> stratum : strata) {
            List<String> who = sorted(stratum, people, person);
            List<String> what = sorted(answersOf(stratum), answers, answer);
            if (backwards) {
                Collections.reverse(what);
            }
            for (int i = 0; i < who.size(); i++) {
                right += what.get(i).equals(truth.get(who.get(i))) ? 1 : 0;
            }
        }
        return guess(person + (backwards ? " against " : " with ") + answer, right);
    }

    /** Where nothing has the same value this is a blind guess of none, which is never better than chance. */
    private Guess bySameValue(String person, String answer) {
        int right = 0;
        for (List<String> stratum : strata) {
            Map<Clues.Clue, String> byValue = new HashMap<>();
            answersOf(stratum).forEach(one -> byValue.put(answers.of(answer, one), one));
            for (String who : stratum) {
                Clues.Clue clue = people.of(person, who);
                right += clue.isTelling()
                                && byValue.size() == stratum.size()
                                && truth.get(who).equals(byValue.get(clue))
                        ? 1
                        : 0;
            }
        }
        return guess(person + " equals " + answer, right);
    }

    private Guess guess(String strategy, int right) {
        double chance = chances.computeIfAbsent(right, so -> Chance.ofAtLeast(so, sizes));
        return new Guess(strategy, right, truth.size(), chance);
    }

    private List<String> answersOf(List<String> stratum) {
        return stratum.stream().map(person -> truth.getOrDefault(person, "")).toList();
    }

    /** What has the same clue comes in an order that has nothing to do with the truth. */
    private static List<String> sorted(List<String> of, Clues clues, String kind) {
        List<String> sorted = new ArrayList<>(of);
        Collections.sort(sorted);
        Collections.shuffle(sorted, new Random(SEED + kind.hashCode()));
        sorted.sort(Comparator.comparing(one -> clues.of(kind, one)));
        return sorted;
    }
}
