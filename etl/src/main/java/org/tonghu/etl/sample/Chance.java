package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded chance. A fork depends on the seed and its purpose only, never on what was drawn before, so that one county's
 * files stay the same when another county is left out.
 */
final class Chance {
    private final long seed;
    private final SplittableRandom random;

    Chance(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    Chance fork(String purpose) {
        long hash = seed ^ 0x9E3779B97F4A7C15L;
        for (int i = 0; i < purpose.length(); i++) {
            hash = (hash ^ purpose.charAt(i)) * 0x100000001B3L;
            hash ^= hash >>> 29;
        }
        return new Chance(hash);
    }

    boolean yes(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    double real(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /** About {@code mean}, at most {@code spread} away from it, the ends rare. */
    double around(double mean, double spread) {
        return mean + spread * (random.nextDouble() + random.nextDouble() - 1);
    }

    /** Exponential waiting time with the given mean; StrictMath gives the same digits on every machine. */
    double waiting(double mean) {
        return -mean * StrictMath.log(1 - random.nextDouble());
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A day from {@code from} to {@code to}, both included; {@code from} when it is not before {@code to}. */
    LocalDate day(LocalDate from, LocalDate to) {
        return from.isBefore(to) ? from.plusDays(below((int) ChronoUnit.DAYS.between(from, to) + 1)) : from;
    }

    <T> List<T> shuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T kept = shuffled.get(i);
            shuffled.set(i, shuffled.get(j));
            shuffled.set(j, kept);
        }
        return shuffled;
    }
}
