package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import bonghwa.op.VersionVector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every hub must do, whatever it is made of. Each kind of hub runs these against a real one. */
abstract class HubContract {

    private final ChainMaker ours = new ChainMaker(1);
    private final ChainMaker theirs = new ChainMaker(2);
    private Hub hub;

    /** A hub with nothing in it, and a way to it for that account. */
    abstract Hub emptyHub(String account) throws Exception;

    /** Another way to the same hub. */
    abstract Hub again(String account) throws Exception;

    /** Stores bytes as somebody could who has the account and means no good; as a row of that replica and counter, if there are rows. */
    abstract void plant(String account, String replica, long counter, byte[] bytes) throws Exception;

    /** The account that the hub knows that line by, if it tells accounts apart. */
    abstract String account(String account);

    @BeforeEach
    void open() throws Exception {
        hub = emptyHub("kim");
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private List<Line> pull(VersionVector have, int most) throws HubFailure {
        return lines(hub.pull(have, Set.of(), most));
    }

    private static List<Line> lines(Collection<Held> page) {
        List<Line> lines = new ArrayList<>();
        for (Held held : page) {
            try {
                lines.add(Line.parse(held.line()));
            } catch (MalformedLine e) {
                // Junk: looked at elsewhere.
            }
        }
        return lines;
    }

    private static VersionVector at(Line... ends) {
        return VersionVector.of(
                List.of(ends).stream().map(line -> Link.of(line).end()).toList());
    }

    @Test
    void an_empty_hub_holds_nothing_and_gives_nothing() throws Exception {
        assertThat(hub.vector()).isEqualTo(VersionVector.EMPTY);
        assertThat(hub.pull(VersionVector.EMPTY, Set.of(), 10)).isEmpty();
    }

    @Test
    void a_hub_has_an_id_that_stays_and_a_place() throws Exception {
        HubIdentity identity = hub.identity();

        assertThat(identity.id()).isNotBlank();
        assertThat(identity.place()).isNotBlank();
        try (Hub other = again("lee")) {
            assertThat(other.identity().id()).isEqualTo(identity.id());
        }
    }

    @Test
    void what_was_pushed_is_held_and_given_byte_by_byte() throws Exception {
        List<Line> chain = ours.chain(5);
        hub.push(chain);

        assertThat(hub.vector()).isEqualTo(at(chain.getLast()));
        List<Held> page = hub.pull(VersionVector.EMPTY, Set.of(), 10);
        assertThat(page)
                .extracting(Held::line)
                .containsExactlyElementsOf(chain.stream().map(Line::toBytes).toList());
        assertThat(page).extracting(Held::account).containsOnly(account("kim"));
    }

    @Test
    void pushing_nothing_is_no_act() throws Exception {
        hub.push(List.of());

        assertThat(hub.vector()).isEqualTo(VersionVector.EMPTY);
    }

    @Test
    void pushing_again_changes_nothing() throws Exception {
        List<Line> chain = ours.chain(4);
        hub.push(chain.subList(0, 3));
        hub.push(chain);
        hub.push(chain.subList(1, 2));

        assertThat(pull(VersionVector.EMPTY, 100)).containsExactlyElementsOf(chain);
    }

    @Test
    void who_has_a_part_is_given_the_rest() throws Exception {
        List<Line> chain = ours.chain(6);
        hub.push(chain);

        assertThat(pull(at(chain.get(3)), 10)).containsExactlyElementsOf(chain.subList(4, 6));
        assertThat(pull(at(chain.getLast()), 10)).isEmpty();
    }

    @Test
    void a_big_hub_is_given_in_pages_of_at_most_so_many() throws Exception {
        List<Line> mine = ours.chain(7);
        List<Line> others = theirs.chain(5);
        hub.push(mine);
        hub.push(others);
        Laptop laptop = new Laptop();
        for (List<Held> page = hub.pull(laptop.vector(), Set.of(), 3);
                !page.isEmpty();
                page = hub.pull(laptop.vector(), Set.of(), 3)) {
            assertThat(page).hasSizeLessThanOrEqualTo(3);
            laptop.take(page);
        }

        assertThat(laptop.lines()).containsAll(mine).containsAll(others).hasSize(12);
    }

    @Test
    void two_who_push_are_both_held_and_told_apart() throws Exception {
        hub.push(ours.chain(2));
        try (Hub second = again("lee")) {
            second.push(theirs.chain(3));
        }

        assertThat(hub.vector()).isEqualTo(at(ours.last(), theirs.last()));
        assertThat(hub.pull(VersionVector.EMPTY, Set.of(), 10))
                .extracting(Held::account)
                .contains(account("kim"), account("lee"));
    }

    @Test
    void behind_a_gap_nothing_counts_until_it_is_filled() throws Exception {
        List<Line> chain = ours.chain(5);
        hub.push(List.of(chain.get(0), chain.get(1), chain.get(3), chain.get(4)));
        assertThat(hub.vector()).isEqualTo(at(chain.get(1)));
        assertThat(pull(VersionVector.EMPTY, 10)).containsExactlyElementsOf(chain.subList(0, 2));

        hub.push(List.of(chain.get(2)));
        assertThat(hub.vector()).isEqualTo(at(chain.getLast()));
        assertThat(pull(at(chain.get(1)), 10)).containsExactlyElementsOf(chain.subList(2, 5));
    }

    @Test
    void without_its_first_line_a_replica_is_not_held() throws Exception {
        hub.push(ours.chain(3).subList(1, 3));

        assertThat(hub.vector()).isEqualTo(VersionVector.EMPTY);
        assertThat(pull(VersionVector.EMPTY, 10)).isEmpty();
    }

    @Test
    void a_fork_keeps_both_branches_and_whoever_has_one_is_given_the_other() throws Exception {
        List<Line> trunk = ours.chain(3);
        ChainMaker twin = ours.copy();
        List<Line> left = ours.more(2);
        List<Line> right = twin.more(3);
        hub.push(trunk);
        hub.push(left);
        hub.push(right);

        assertThat(hub.vector()).isEqualTo(at(left.getLast(), right.getLast()));
        assertThat(pull(at(left.getLast()), 10)).containsExactlyElementsOf(right);
        assertThat(pull(at(right.getLast()), 10)).containsExactlyElementsOf(left);
        assertThat(pull(at(trunk.get(1)), 10))
                .contains(trunk.getLast())
                .containsAll(left)
                .containsAll(right);
        assertThat(pull(at(left.getLast(), right.getLast()), 10)).isEmpty();
    }

    @Test
    void a_fork_of_the_first_line_is_one_too() throws Exception {
        ChainMaker twin = ours.copy();
        List<Line> left = ours.chain(2);
        List<Line> right = twin.more(1);
        hub.push(left);
        hub.push(right);

        assertThat(hub.vector()).isEqualTo(at(left.getLast(), right.getLast()));
        assertThat(pull(at(right.getLast()), 10)).containsExactlyElementsOf(left);
    }

    @Test
    void a_fork_is_given_in_pages_as_well() throws Exception {
        List<Line> trunk = ours.chain(3);
        ChainMaker twin = ours.copy();
        hub.push(trunk);
        hub.push(ours.more(4));
        hub.push(twin.more(4));
        Laptop laptop = new Laptop();
        for (List<Held> page = hub.pull(laptop.vector(), Set.of(), 2);
                !page.isEmpty();
                page = hub.pull(laptop.vector(), Set.of(), 2)) {
            laptop.take(page);
        }

        assertThat(laptop.lines()).hasSize(11);
        assertThat(laptop.vector()).isEqualTo(hub.vector());
    }

    @Test
    void who_is_ahead_of_the_hub_is_given_nothing_of_what_he_has() throws Exception {
        List<Line> chain = ours.chain(6);
        hub.push(chain.subList(0, 3));

        assertThat(pull(at(chain.getLast()), 10)).isEmpty();
    }

    @Test
    void who_is_on_a_branch_that_the_hub_has_not_is_given_its_branch_if_that_is_longer() throws Exception {
        List<Line> trunk = ours.chain(2);
        ChainMaker twin = ours.copy();
        hub.push(trunk);
        hub.push(ours.more(3));

        assertThat(pull(at(twin.more(1).getLast()), 10)).endsWith(ours.last());
    }

    @Test
    void a_line_of_a_newer_version_is_held_like_any_other() throws Exception {
        ours.chain(1);
        Line newer = ours.write("TelepathySent", "{\"thought\":\"새 판\"}");
        hub.push(ours.lines());

        assertThat(pull(VersionVector.EMPTY, 10)).contains(newer);
        assertThat(hub.vector()).isEqualTo(at(newer));
    }

    @Test
    void a_line_without_its_payload_is_held_as_it_is() throws Exception {
        List<Line> chain = ours.chain(3);
        hub.push(List.of(chain.get(0), chain.get(1).withoutPayload(), chain.get(2)));

        assertThat(hub.vector()).isEqualTo(at(chain.getLast()));
        assertThat(pull(VersionVector.EMPTY, 10))
                .containsExactly(chain.get(0), chain.get(1).withoutPayload(), chain.get(2));
    }

    @Test
    void a_wrong_payload_that_came_first_keeps_nothing_out() throws Exception {
        List<Line> chain = ours.chain(3);
        plant("mallory", ours.replica(), 2, Junk.otherPayload(chain.get(1)));
        hub.push(chain);

        assertThat(pull(VersionVector.EMPTY, 10)).containsExactlyElementsOf(chain);
        assertThat(hub.vector()).isEqualTo(at(chain.getLast()));
    }

    /** Somebody who has the lines from elsewhere fills an empty hub with them, each with something else said. */
    @Test
    void who_fills_a_hub_with_wrong_payloads_keeps_nobody_from_pushing_the_right_ones() throws Exception {
        List<Line> chain = ours.chain(3);
        for (Line line : chain) {
            plant("mallory", ours.replica(), line.head().origin().counter(), Junk.otherPayload(line));
        }
        assertThat(hub.vector()).isEqualTo(VersionVector.EMPTY);
        Set<String> apart = new HashSet<>();
        hub.pull(VersionVector.EMPTY, apart, 10).forEach(held -> apart.add(held.print()));
        assertThat(apart).hasSize(3);

        hub.push(chain);
        assertThat(hub.vector()).isEqualTo(at(chain.getLast()));
        assertThat(lines(hub.pull(VersionVector.EMPTY, apart, 10))).containsExactlyElementsOf(chain);
    }

    @Test
    void of_a_line_with_and_without_its_payload_the_one_with_it_comes_first() throws Exception {
        List<Line> chain = ours.chain(2);
        hub.push(List.of(chain.get(0), chain.get(1).withoutPayload()));
        hub.push(chain);

        assertThat(pull(VersionVector.EMPTY, 10)).startsWith(chain.get(0), chain.get(1));
    }

    @Test
    void a_wrong_signature_under_the_same_counter_keeps_nothing_out_and_can_be_set_apart() throws Exception {
        List<Line> chain = ours.chain(3);
        byte[] junk = Junk.otherSignature(chain.get(1));
        plant("mallory", ours.replica(), 2, junk);
        hub.push(chain);
        List<Held> page = hub.pull(VersionVector.EMPTY, Set.of(), 10);

        assertThat(lines(page)).containsAll(chain);
        Held planted = page.stream()
                .filter(held -> Arrays.equals(held.line(), junk))
                .findFirst()
                .orElseThrow();
        assertThat(planted.account()).isEqualTo(account("mallory"));
        assertThat(pull(at(chain.getLast()), 10)).hasSize(1);
        assertThat(hub.pull(at(chain.getLast()), Set.of(planted.print()), 10)).isEmpty();
    }

    @Test
    void junk_that_is_no_line_is_given_once_and_with_its_account() throws Exception {
        List<Line> chain = ours.chain(2);
        byte[] junk = Junk.noHead(chain.get(1));
        plant("mallory", ours.replica(), 3, junk);
        hub.push(chain);
        Set<String> apart = new HashSet<>();
        for (Held held : hub.pull(VersionVector.EMPTY, Set.of(), 10)) {
            if (Arrays.equals(held.line(), junk)) {
                assertThat(held.account()).isEqualTo(account("mallory"));
                apart.add(held.print());
            }
        }

        assertThat(apart).hasSize(1);
        assertThat(lines(hub.pull(VersionVector.EMPTY, apart, 10))).containsExactlyElementsOf(chain);
        assertThat(hub.pull(at(chain.getLast()), apart, 10)).isEmpty();
        assertThat(hub.vector()).isEqualTo(at(chain.getLast()));
    }

    @Test
    void a_line_under_a_counter_that_is_not_its_own_does_not_count_there() throws Exception {
        List<Line> chain = ours.chain(4);
        hub.push(chain.subList(0, 2));
        plant("mallory", ours.replica(), 3, theirs.chain(2).get(1).toBytes());

        assertThat(hub.vector().counter(ours.replica())).isEqualTo(2);
        hub.push(chain);
        assertThat(hub.vector().ends())
                .containsEntry(ours.replica(), List.of(Link.of(chain.getLast()).end()));
        assertThat(pull(at(chain.get(1)), 10)).containsAll(chain.subList(2, 4));
    }

    @Test
    void a_hub_tells_nobody_that_it_knows_a_replica_that_it_does_not() throws Exception {
        hub.push(ours.chain(2));

        assertThat(pull(VersionVector.of(List.of(new End("stranger", 9, "x".repeat(43)))), 10))
                .hasSize(2);
    }

    @Test
    void who_waits_is_told_that_nobody_rang() throws Exception {
        assertThat(hub.awaitRing(Duration.ofMillis(1))).isFalse();
    }

    @Test
    void a_push_of_somebody_else_rings_sooner_or_later() throws Exception {
        hub.awaitRing(Duration.ofMillis(1));
        try (Hub second = again("lee")) {
            second.push(ours.chain(1));
        }

        assertThat(hub.awaitRing(Duration.ofSeconds(20))).isTrue();
    }
}
