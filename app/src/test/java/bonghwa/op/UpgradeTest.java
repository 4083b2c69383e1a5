package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Room;
import bonghwa.domain.Unapplied;
import bonghwa.domain.Unapplied.Reason;
import bonghwa.testing.RandomRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Lines of a newer version, seen from the older one. The older is this version made ignorant of some types and of some
 * fields; its upgrade is this version as it is.
 */
class UpgradeTest {

    private static Fold fold(List<Recorded> records) {
        return Fold.empty(Clockwork.Kind.REAL).with(records);
    }

    /** What a version makes of these records that does not know these types. */
    private static List<Recorded> seen(List<Recorded> records, Set<String> unknown) {
        return records.stream()
                .map(r -> unknown.contains(r.head().type())
                        ? new Recorded(
                                r.id(),
                                r.head(),
                                new Meaning.NotUnderstood(Reason.NEWER, r.head().type()))
                        : r)
                .toList();
    }

    private static Set<String> someTypes(List<Recorded> records, Random random) {
        Set<String> types = new TreeSet<>();
        records.forEach(r -> types.add(r.head().type()));
        types.remove(OperationType.REPLICA_CERTIFIED.wire());
        types.removeIf(_ -> random.nextBoolean());
        return types;
    }

    private static List<String> ids(Room room, Reason reason) {
        return room.unapplied().stream()
                .filter(u -> u.reason() == reason)
                .map(Unapplied::id)
                .toList();
    }

    @Property(tries = 60)
    void an_older_version_counts_every_line_of_a_type_that_it_does_not_know(
            @ForAll @IntRange(max = 1_000_000) int seed) {
        List<Recorded> records = new RandomRecord(seed, 2).records(50);
        Set<String> unknown = someTypes(records, new Random(seed));

        assertThat(ids(fold(seen(records, unknown)).room(), Reason.NEWER))
                .containsExactlyInAnyOrderElementsOf(records.stream()
                        .filter(r -> unknown.contains(r.head().type()))
                        .map(Recorded::id)
                        .toList());
    }

    @Property(tries = 60)
    void after_the_upgrade_the_room_is_as_if_it_had_always_been_understood(
            @ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        List<Recorded> records = new RandomRecord(seed, 2).records(50);
        Set<String> unknown = someTypes(records, random);
        Room expected = fold(records).room();
        List<Recorded> again = new ArrayList<>(records);
        Collections.shuffle(again, random);

        assertThat(fold(seen(records, unknown)).with(again).room()).isEqualTo(expected);
    }

    @Property(tries = 60)
    void two_older_versions_show_the_same_room_in_whatever_order_the_lines_came(
            @ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        List<Recorded> records = new RandomRecord(seed, 2).records(50);
        List<Recorded> seen = seen(records, someTypes(records, random));
        List<Recorded> shuffled = new ArrayList<>(seen);
        Collections.shuffle(shuffled, random);

        assertThat(fold(shuffled).room()).isEqualTo(fold(seen).room());
    }
}
