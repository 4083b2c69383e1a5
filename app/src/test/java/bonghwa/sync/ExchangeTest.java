package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One exchange gives a hub what it lacks and takes what is new, whatever was there before. */
class ExchangeTest {

    @TempDir
    private Path folder;

    private Station one;
    private Station other;
    private final MemoryHub.Table table = new MemoryHub.Table("hub");

    @BeforeEach
    void open() throws Exception {
        one = new Station(folder.resolve("one"));
        other = new Station(folder.resolve("other"));
    }

    @AfterEach
    void close() throws Exception {
        one.close();
        other.close();
    }

    private static Round exchange(Station laptop, Hub hub) throws Exception {
        return exchange(laptop, hub, new Apart(), new ArrayList<>());
    }

    private static Round exchange(Station laptop, Hub hub, Apart apart, List<Long> toCome) throws Exception {
        return new Exchange(laptop.copy(), hub, apart, () -> laptop.now, true).round(toCome::add);
    }

    private MemoryHub as(String account) {
        return new MemoryHub(table, account);
    }

    @Test
    void an_empty_hub_is_filled_by_the_first_who_comes() throws Exception {
        one.says("화재").says("정전");

        assertThat(exchange(one, as("a")).pushed()).isEqualTo(3);
        assertThat(table.size()).isEqualTo(3);
    }

    @Test
    void what_one_recorded_the_other_holds_after_one_exchange_each() throws Exception {
        one.says("화재");
        other.says("정전");
        exchange(one, as("a"));
        exchange(other, as("b"));
        exchange(one, as("a"));

        assertThat(one.record()).isEqualTo(other.record());
        assertThat(one.copy().vector()).isEqualTo(other.copy().vector());
    }

    /** As a database does with a line that somebody else is storing in a transaction that does not end. */
    @Test
    void what_the_hub_left_out_is_unsent_and_comes_with_the_next_round() throws Exception {
        one.says("화재").says("정전");
        Hub leaving = new MemoryHub(table, "a") {
            @Override
            public void push(List<Line> lines) {
                super.push(lines.subList(0, lines.size() - 1));
            }
        };

        assertThat(one.copy().unsent(exchange(one, leaving).theirs())).isOne();
        assertThat(one.copy().unsent(exchange(one, as("a")).theirs())).isZero();
        assertThat(table.size()).isEqualTo(3);
    }

    @Test
    void pushing_again_changes_nothing() throws Exception {
        one.says("화재");
        exchange(one, as("a"));
        List<Held> rows = List.copyOf(table.rows());

        Round again = exchange(one, as("a"));

        assertThat(again.pushed()).isZero();
        assertThat(again.taken()).isZero();
        assertThat(table.rows()).containsExactlyElementsOf(rows);
    }

    @Test
    void a_hub_that_lost_its_tail_gets_it_again_from_whoever_has_it() throws Exception {
        one.says("화재").says("정전").says("복구");
        exchange(one, as("a"));
        exchange(other, as("b"));
        table.lose(2);

        assertThat(exchange(other, as("b")).pushed()).isEqualTo(2);
        assertThat(as("c").vector()).isEqualTo(one.copy().vector());
    }

    @Test
    void two_hubs_become_equal_through_one_laptop_that_reaches_both() throws Exception {
        MemoryHub.Table second = new MemoryHub.Table("second");
        one.says("화재");
        other.says("정전");
        exchange(one, as("a"));
        exchange(other, new MemoryHub(second, "b"));
        try (Station between = new Station(folder.resolve("between"))) {
            exchange(between, as("c"));
            exchange(between, new MemoryHub(second, "c"));
            exchange(between, as("c"));

            assertThat(as("x").vector())
                    .isEqualTo(new MemoryHub(second, "x").vector())
                    .isEqualTo(between.copy().vector());
        }
    }

    @Test
    void an_account_that_only_reads_is_given_everything_and_gives_nothing() throws Exception {
        one.says("화재");
        exchange(one, as("a"));
        other.says("벽에서");

        Round round = new Exchange(other.copy(), as("wall"), new Apart(), () -> other.now, false).round(_ -> {});

        assertThat(round.pushed()).isZero();
        assertThat(round.taken()).isEqualTo(2);
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void a_hub_that_loses_what_it_is_given_makes_nobody_go_on_for_ever() throws Exception {
        one.says("화재");
        Hub deaf = new MemoryHub(table, "a") {
            @Override
            public void push(List<Line> lines) {}
        };

        assertThat(exchange(one, deaf).pushed()).isEqualTo(2);
        assertThat(table.size()).isZero();
    }

    @Test
    void junk_is_kept_apart_with_its_account_and_hinders_nothing_behind_it() throws Exception {
        one.says("화재");
        table.store("무엇인가\n".getBytes(StandardCharsets.UTF_8), "mallory");
        exchange(one, as("a"));
        Apart apart = new Apart();

        Round round = exchange(other, as("b"), apart, new ArrayList<>());

        assertThat(round.taken()).isEqualTo(2);
        assertThat(apart.byAccount()).containsExactly(Map.entry("mallory", 1));
        assertThat(as("b").pull(other.copy().vector(), apart.prints(), 10)).isEmpty();
    }

    @Test
    void a_line_with_a_wrong_payload_does_not_keep_the_right_one_from_anybody() throws Exception {
        one.says("화재");
        Line last = one.copy().lacking(VersionVector.EMPTY, 10).getLast();
        String right = new String(last.toBytes(), StandardCharsets.UTF_8);
        table.store(right.replace("화재", "축제").getBytes(StandardCharsets.UTF_8), "mallory");
        exchange(one, as("a"));
        Apart apart = new Apart();

        exchange(other, as("b"), apart, new ArrayList<>());

        assertThat(other.shows()).containsExactly("화재");
        assertThat(apart.size()).isOne();
    }

    @Test
    void a_forged_line_behind_a_good_chain_does_not_make_everything_be_pushed_again() throws Exception {
        one.says("화재").says("정전");
        List<Line> lines = one.copy().lacking(VersionVector.EMPTY, 10);
        exchange(one, as("a"));
        exchange(other, as("b"));
        one.says("복구");
        Line next = one.copy().lacking(other.copy().vector(), 10).getLast();
        table.store(forged(next, lines.getFirst()), "mallory");
        Apart apart = new Apart();
        exchange(other, as("b"), apart, new ArrayList<>());

        Round again = exchange(other, as("b"), apart, new ArrayList<>());

        assertThat(apart.size()).isOne();
        assertThat(again.pushed()).isZero();
    }

    /** The line with the signature of another one. */
    private static byte[] forged(Line line, Line from) {
        String[] parts = new String(line.toBytes(), StandardCharsets.UTF_8).split("\t");
        String signature = new String(from.toBytes(), StandardCharsets.UTF_8).split("\t")[1];
        return String.join("\t", parts[0], signature, parts[2]).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void how_many_lines_are_still_to_come_is_told_before_they_come() throws Exception {
        one.says("화재").says("정전");
        exchange(one, as("a"));
        List<Long> toCome = new ArrayList<>();

        exchange(other, as("b"), new Apart(), toCome);

        assertThat(toCome).startsWith(3L).endsWith(0L);
    }

    @Test
    void the_first_line_of_a_desk_tells_by_which_account_it_came() throws Exception {
        one.says("화재");
        exchange(one, as("a"));

        Round round = exchange(other, as("b"));

        assertThat(round.came().values()).containsExactly("a");
        assertThat(round.came().keySet())
                .containsExactlyElementsOf(one.copy().desks().keySet());
    }

    @Test
    void a_clock_that_is_ahead_is_seen_by_what_it_stamped() throws Exception {
        one.now = Station.T.plusSeconds(30);
        one.says("화재");
        exchange(one, as("a"));

        assertThat(exchange(other, as("b")).ahead().values()).containsExactly(Duration.ofSeconds(30));
    }

    @Test
    void what_breaks_off_in_the_middle_is_begun_again_without_harm() throws Exception {
        one.says("화재").says("정전");
        Hub breaking = new MemoryHub(table, "a") {
            @Override
            public List<Held> pull(VersionVector have, Set<String> apart, int most) {
                throw new IllegalStateException("cut");
            }
        };
        assertThatThrownBy(() -> exchange(one, breaking)).hasMessage("cut");

        assertThat(exchange(one, as("a")).pushed()).isZero();
        assertThat(exchange(other, as("b")).taken()).isEqualTo(3);
    }

    /** It saw a line of somebody else's and dates its own one before that. */
    @Test
    void a_clock_that_is_behind_is_seen_by_what_it_had_seen_already() throws Exception {
        one.says("화재");
        exchange(one, as("a"));
        other.now = Station.T.minusSeconds(30);
        exchange(other, as("b"));
        other.says("정전");
        exchange(other, as("b"));
        one.now = Station.T.plusSeconds(5);

        assertThat(exchange(one, as("a")).ahead().values()).containsExactly(Duration.ofSeconds(-30));
    }

    @Test
    void what_was_recorded_long_ago_says_nothing_of_a_clock_now() throws Exception {
        one.says("화재");
        exchange(one, as("a"));
        other.now = Station.T.minusSeconds(30);
        exchange(other, as("b"));
        other.says("정전");
        exchange(other, as("b"));
        one.now = Station.T.plusSeconds(3_600);

        assertThat(exchange(one, as("a")).ahead().values()).containsExactly(Duration.ZERO);
    }
}
