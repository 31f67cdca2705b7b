package dk.forloeb.evaluation.application;

import java.util.Collection;

/**
 * How many of the groups that people are invited from are too small to be shown, however many of them answer.
 *
 * @param groups groups with anybody invited
 * @param tooSmall those of them with fewer invited than the smallest group that is shown
 */
public record GroupForecast(int groups, int tooSmall) {

    static GroupForecast of(Collection<Integer> sizes, int minimumGroup) {
        return new GroupForecast(sizes.size(), (int)
                sizes.stream().filter(size -> size < minimumGroup).count());
    }
}
