package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every hub must do, whatever it is made of, with branches and holes as well. Each kind of hub runs these against a real one. */
abstract class HubContract extends HubContractOfHoles {

    private final ChainMaker ours = new ChainMaker(1);
    private final ChainMaker theirs = new ChainMaker(2);

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
    void a_hub_with_a_clock_says_what_time_it_is() throws Exception {
        Instant before = Instant.now().minusSeconds(1);

        assertThat(hub.clock().stream())
                .allMatch(there ->
                        there.isAfter(before) && there.isBefore(Instant.now().plusSeconds(1)))
                .hasSize(hub instanceof PostgresHub || hub instanceof H2Hub ? 1 : 0);
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

    /** Lines may be a megabyte each, and a page is held in memory. */
    @Test
    void a_page_of_big_lines_is_short_and_the_next_one_goes_on() throws Exception {
        for (int i = 0; i < 6; i++) {
            ours.write("EntryPinned", "{\"text\":\"" + "x".repeat(900_000) + i + "\"}");
        }
        List<Line> chain = ours.lines();
        hub.push(chain);

        List<Held> first = hub.pull(VersionVector.EMPTY, Set.of(), 100);
        List<Held> next = hub.pull(at(chain.get(first.size() - 1)), Set.of(), 100);

        assertThat(first.size()).isEqualTo(5);
        assertThat(lines(next).equals(chain.subList(first.size(), chain.size())))
                .isTrue();
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
