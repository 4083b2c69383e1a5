package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.Recorded;
import bonghwa.store.At;
import bonghwa.testing.RandomRecord;
import bonghwa.testing.RandomTrust;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What was known at any moment, against folding only that, from nothing. */
class KnownRoomsLawsTest {

    private static Holding held(List<Line> lines) {
        Opening opening = Opening.of(Fold.empty(Clockwork.Kind.REAL), Instant.EPOCH);
        lines.forEach(line -> opening.add(line, At.START));
        return opening.holding();
    }

    private static KnownRooms rooms(List<Line> lines) throws IOException {
        return KnownRooms.of(held(lines), lines::forEach, 7);
    }

    private static Instant recorded(Line line) {
        return line.head().origin().recordedAt();
    }

    /** Nothing kept on the way: those records alone, by the root that is trusted now. */
    private static Room plainly(List<Line> lines, Instant moment) {
        List<Recorded> then = lines.stream()
                .filter(l -> !recorded(l).isAfter(moment))
                .map(Recorded::of)
                .toList();
        return held(lines).fold().anew().with(then).room();
    }

    private static void same(Room one, Room other) {
        assertThat(one.catalogue()).isEqualTo(other.catalogue());
        assertThat(one.incidents()).isEqualTo(other.incidents());
        assertThat(one.unapplied()).isEqualTo(other.unapplied());
        assertThat(one.beside()).isEqualTo(other.beside());
    }

    @Property(tries = 30)
    void each_moment_is_what_folding_only_that_gives_whichever_was_asked_before(
            @ForAll @IntRange(max = 500) int seed,
            @ForAll @IntRange(min = 2, max = 4) int replicas,
            @ForAll @Size(max = 6) List<@IntRange(max = 59) Integer> asked)
            throws IOException {
        List<Line> lines = new RandomRecord(seed, replicas).lines(60);
        KnownRooms rooms = rooms(lines);
        for (int line : asked) {
            Instant moment = recorded(lines.get(line % lines.size()));
            same(rooms.at(moment), plainly(lines, moment));
        }
    }

    @Property(tries = 12)
    void who_was_put_out_later_still_counted_then(@ForAll @IntRange(max = 200) int seed) throws IOException {
        List<Line> lines = new RandomTrust(seed).lines(60);
        KnownRooms rooms = rooms(lines);
        for (Line line : lines.reversed().subList(0, 20)) {
            same(rooms.at(recorded(line)), plainly(lines, recorded(line)));
        }
    }

    /** More records than lie between two folds that are kept: forwards, back and forwards again. */
    @Example
    void over_many_kept_folds_it_stays_the_same() throws IOException {
        List<Line> lines = new RandomRecord(7, 3).lines(900);
        KnownRooms rooms = rooms(lines);
        for (int line : List.of(10, 899, 300, 511, 512, 513, 120, 700, 899)) {
            Instant moment = recorded(lines.get(line % lines.size()));
            same(rooms.at(moment), plainly(lines, moment));
        }
    }

    @Example
    void before_anything_was_recorded_nothing_was_known() throws IOException {
        assertThat(rooms(new RandomRecord(1, 2).lines(30)).at(Instant.EPOCH).incidents())
                .isEmpty();
    }

    @Example
    void what_continues_no_chain_is_known_to_nobody() throws IOException {
        List<Line> lines = new RandomRecord(3, 2).lines(40);
        Holding held = held(lines.subList(0, 30));

        Room known = KnownRooms.of(held, lines::forEach).at(Instant.MAX);

        assertThat(known.incidents()).isEqualTo(held.room().incidents());
    }

    @Example
    void more_records_ask_for_another_reading() throws IOException {
        List<Line> lines = new RandomRecord(3, 2).lines(40);
        Holding held = held(lines);
        KnownRooms rooms = KnownRooms.of(held, lines::forEach);

        assertThat(rooms.of(held)).isTrue();
        assertThat(rooms.of(held(lines))).isFalse();
    }
}
