package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.replica.Verification;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Law 7, evidence: whatever byte of a recorded journal is changed, reading and verifying it finds that. */
class EvidenceTest {

    private Lives lives;
    private byte[] journal;

    @BeforeProperty
    void record() throws Exception {
        lives = new Lives(0);
        for (int i = 0; i < 3; i++) {
            lives.ask(5);
            lives.ask(2);
            lives.work();
        }
        journal = lives.disk.read(Desk.segment(1));
    }

    @Property(tries = 300)
    void anyChangedByteOfTheJournalIsFound(
            @ForAll @IntRange(max = 1_000_000) int place, @ForAll @IntRange(min = 1, max = 255) int change)
            throws Exception {
        int offset = place % journal.length;
        lives.disk.rot(Desk.segment(1), offset, (byte) (journal[offset] ^ change));
        Verification verification = new Verification();
        Recovery recovery = Journal.read(lives.disk, Lives.STORE, At.START, (line, _) -> verification.add(line));
        lives.disk.rot(Desk.segment(1), offset, journal[offset]);

        assertThat(recovery.clean() && verification.consistent() && verification.holes() == 0)
                .as("byte %d of %d was changed by %d and nothing was said", offset, journal.length, change)
                .isFalse();
    }
}
