package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.Room;
import bonghwa.testing.RandomTrust;
import bonghwa.testing.Scribe;
import bonghwa.testing.TrustedRoom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Law 1 (convergence), where who counts changes on the way: the room follows from what was recorded, not from when it came. */
class TrustLawsTest {

    private static Fold empty(Scribe root) {
        return Fold.empty(Clockwork.Kind.REAL, root.desk().id());
    }

    /** As a replica does it: what narrows is folded anew from all that has come so far. */
    private static Fold grown(Fold fold, List<Recorded> more, List<Recorded> sofar) {
        sofar.addAll(more);
        Fold grown = fold.with(more);
        return grown.narrowed() ? grown.anew().with(sofar) : grown;
    }

    private static Fold arrived(Scribe root, List<Recorded> order, int[] batches) {
        Fold fold = empty(root);
        List<Recorded> sofar = new ArrayList<>();
        int from = 0;
        for (int size : batches) {
            int to = Math.min(order.size(), from + size);
            fold = grown(fold, order.subList(from, to), sofar);
            from = to;
        }
        return grown(fold, order.subList(from, order.size()), sofar);
    }

    private static int[] batches(Random random, int records) {
        return random.ints(records, 0, 6).toArray();
    }

    @Property(tries = 80)
    void any_order_of_arrival_of_any_acts_makes_the_same_room(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        RandomTrust room = new RandomTrust(seed);
        List<Recorded> records = room.records(10 + random.nextInt(40));
        Room expected = empty(room.root()).with(records).room();
        List<Recorded> order = new ArrayList<>(records);
        order.addAll(records.subList(0, random.nextInt(records.size())));
        Collections.shuffle(order, random);

        assertThat(arrived(room.root(), order, batches(random, order.size())).room())
                .isEqualTo(expected);
    }

    @Property(tries = 30)
    void a_snapshot_in_between_makes_no_difference(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        RandomTrust room = new RandomTrust(seed);
        List<Recorded> order = new ArrayList<>(room.records(40));
        Collections.shuffle(order, random);
        List<Recorded> sofar = new ArrayList<>();
        int half = random.nextInt(order.size());
        Fold before = grown(empty(room.root()), order.subList(0, half), sofar);
        byte[] bytes = SnapshotWriter.write(before, Map.of(), HybridTimestamp.ZERO, "last", 1, 1)
                .orElseThrow();
        Fold read = SnapshotReader.read(bytes).orElseThrow().fold();

        assertThat(read.room()).isEqualTo(before.room());
        assertThat(read.desks()).isEqualTo(before.desks());
        assertThat(grown(read, order.subList(half, order.size()), sofar).room())
                .isEqualTo(empty(room.root()).with(order).room());
    }

    @Property(tries = 40)
    void every_line_counts_or_is_listed_and_none_of_a_desk_that_nobody_let_in_counts(
            @ForAll @IntRange(max = 1_000_000) int seed) {
        RandomTrust room = new RandomTrust(seed);
        List<Recorded> records = room.records(40);
        Fold fold = empty(room.root()).with(records);
        Set<String> aside = new HashSet<>();
        fold.notCounting().forEach(r -> aside.add(r.id()));
        Set<String> listed = new HashSet<>();
        fold.room().unapplied().forEach(u -> listed.add(u.id()));

        assertThat(listed).containsAll(aside);
        for (Recorded recorded : records) {
            DeskStanding standing = fold.desks().get(recorded.head().author().desk());
            if (standing == DeskStanding.WAITING || standing == DeskStanding.WALL) {
                assertThat(aside).contains(recorded.id());
            }
            if (standing == DeskStanding.ROOT || standing == DeskStanding.MEMBER) {
                assertThat(aside).doesNotContain(recorded.id());
            }
        }
    }

    /** Whoever trusts another root from now on sees the room that he would have seen had he trusted it from the first. */
    @Property(tries = 60)
    void a_change_of_the_root_makes_the_room_that_this_root_would_always_have_made(
            @ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        RandomTrust room = new RandomTrust(seed);
        List<Recorded> order = new ArrayList<>(room.records(40));
        Collections.shuffle(order, random);
        List<String> desks = order.stream()
                .map(r -> r.head().author().desk())
                .distinct()
                .sorted()
                .toList();
        List<Recorded> sofar = new ArrayList<>();
        Fold fold = empty(room.root());
        for (Recorded recorded : order) {
            if (random.nextInt(8) == 0) {
                String root = desks.get(random.nextInt(desks.size()));
                fold = Fold.empty(fold.kind(), root).with(sofar);
            }
            fold = grown(fold, List.of(recorded), sofar);
        }
        Fold direct = Fold.empty(fold.kind(), fold.root().orElseThrow()).with(order);

        assertThat(fold.room()).isEqualTo(direct.room());
        assertThat(fold.desks()).isEqualTo(direct.desks());
    }

    /** What counts of a replica that was put out is, branch by branch, a beginning without gaps. */
    @Property(tries = 40)
    void of_every_branch_a_gapless_beginning_counts(@ForAll @IntRange(max = 1_000_000) int seed) {
        RandomTrust room = new RandomTrust(seed);
        List<Recorded> records = room.records(40);
        Fold fold = empty(room.root()).with(records);
        Map<String, Recorded> byId = new HashMap<>();
        records.forEach(r -> byId.put(r.id(), r));
        Set<String> aside = new HashSet<>();
        fold.notCounting().forEach(r -> aside.add(r.id()));

        assertThat(records)
                .filteredOn(r -> fold.desks().get(r.head().author().desk()) == DeskStanding.REVOKED
                        && !aside.contains(r.id())
                        && r.head().origin().previous() != null)
                .allSatisfy(
                        r -> assertThat(aside).doesNotContain(r.head().origin().previous()));
    }

    /** Every order, one by one and in two batches, of the smallest rooms in which it matters. */
    @Test
    void every_permutation_of_an_admission_two_revocations_and_late_lines_makes_the_same_room() {
        Scribe root = new Scribe(1);
        Scribe steward = new Scribe(2);
        Scribe member = new Scribe(3);
        TrustedRoom.appoint(root, steward);
        TrustedRoom.note(member, "하나");
        Line low = member.lines().getLast();
        TrustedRoom.note(member, "둘");
        TrustedRoom.revoke(steward, member, List.of(low));
        TrustedRoom.revoke(root, member, List.of(member.lines().getLast()));
        List<Recorded> records = new ArrayList<>(root.records());
        records.addAll(steward.records());
        records.addAll(member.records().subList(1, 3));
        List<Recorded> certificate = member.records().subList(0, 1);
        Room expected = empty(root).with(records).with(certificate).room();
        assertThat(TrustedRoom.counting(expected)).containsExactly("하나");

        permute(records, 0, order -> {
            int[] oneByOne = order.stream().mapToInt(_ -> 1).toArray();
            List<Recorded> all = new ArrayList<>(order);
            all.addAll(order.indexOf(records.getFirst()) % 2 == 0 ? all.size() : 0, certificate);
            assertThat(arrived(root, all, oneByOne).room()).isEqualTo(expected);
            assertThat(arrived(root, all, new int[] {3, 3}).room()).isEqualTo(expected);
        });
    }

    private interface Order {
        void check(List<Recorded> order);
    }

    private static void permute(List<Recorded> records, int from, Order order) {
        if (from == records.size() - 1) {
            order.check(List.copyOf(records));
            return;
        }
        for (int i = from; i < records.size(); i++) {
            Collections.swap(records, from, i);
            permute(records, from + 1, order);
            Collections.swap(records, from, i);
        }
    }
}
