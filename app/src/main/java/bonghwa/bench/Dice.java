package bonghwa.bench;

import java.util.List;

/** The same numbers at every run, so that two runs measure the same thing (Steele's SplitMix64). */
final class Dice {

    private long state;

    Dice(long seed) {
        state = seed;
    }

    /** A number from 0 to {@code sides} - 1. */
    int roll(int sides) {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), sides);
    }

    <T> T any(List<T> of) {
        return of.get(roll(of.size()));
    }
}
