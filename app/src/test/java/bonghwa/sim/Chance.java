package bonghwa.sim;

import java.security.SecureRandom;
import java.util.List;
import java.util.Random;

/** All chance of a simulation, out of one seed. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** From 0 up to, not including, that. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    Random random() {
        return random;
    }

    /** What keys, salts and ids are made from: nothing secure about it, since it must come again. */
    SecureRandom keys() {
        return new Keys(new Random(random.nextLong()));
    }

    private static final class Keys extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final Random source;

        Keys(Random source) {
            this.source = source;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            source.nextBytes(bytes);
        }
    }
}
