package bonghwa.sim;

import bonghwa.store.JournalFailure;
import java.io.IOException;

/** One run: things happen, everything heals, the laws hold. The same seed does the same again. */
record Simulation(long seed, Plant plant) {

    private static final int STEPS = 350;

    void run() {
        try {
            World world = new World(seed, plant);
            world.run(STEPS);
            world.heal();
            new Laws(world).hold();
        } catch (IOException | JournalFailure | RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed + " (" + plant + "): " + e.getMessage(), e);
        }
    }
}
