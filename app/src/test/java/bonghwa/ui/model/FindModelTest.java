package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Author;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Facts;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Mark;
import bonghwa.domain.Position;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Find in incidents small and big; the big ones are made ready beside, when the test says so. */
class FindModelTest {

    private static final Instant NOW = Instant.parse("2022-10-15T06:38:00Z");
    private static final int BIG = 2_500;

    private final List<Runnable> beside = new ArrayList<>();
    private final Map<String, Incident> incidents = new HashMap<>();
    private final RoomModel room = new RoomModel(Room.EMPTY, NOW, ZoneOffset.UTC, Clockwork.Kind.REAL);
    private final TimelineModel timeline = new TimelineModel(room, beside::add, Runnable::run);
    private final FindModel find = timeline.find();

    private static Mark mark(String id, int n) {
        return new Mark(id, new Position(n, 0, "r", n), NOW.plusMillis(n), new Author("desk", null, null));
    }

    private void show(String id, int entries, String text) {
        incidents.put(id, incident(id, entries, text));
        room.show(new Room(Catalogue.EMPTY, incidents, List.of()));
        room.show(id);
    }

    private static Incident incident(String id, int entries, String text) {
        Incident none = Incident.unknown(id);
        List<TimelineEntry> written = IntStream.range(0, entries)
                .mapToObj(i -> TimelineEntry.written(
                        "K" + i, mark(id + i, i), Content.of(Kind.NOTE, NOW.plusSeconds(i), text + " " + i)))
                .toList();
        return new Incident(
                id,
                mark(id, 0),
                Facts.NONE,
                none.steps(),
                none.log().with(written),
                none.assignments(),
                none.notices(),
                none.conduct(),
                mark(id, entries));
    }

    private void ready() {
        List<Runnable> waiting = List.copyOf(beside);
        beside.clear();
        waiting.forEach(Runnable::run);
    }

    @Test
    void a_small_incident_is_searched_at_once() {
        show("a", 20, "판교 화재");
        find.look("ㅍㄱ", null);

        assertThat(find.hits().get()).hasSize(20);
        assertThat(beside).isEmpty();
    }

    @Test
    void a_big_incident_is_made_ready_before_anybody_looks() {
        show("a", BIG, "판교 화재");

        assertThat(beside).hasSize(1);
        ready();
        find.look("화재 77", null);
        assertThat(find.hits().get()).extracting(TimelineEntry::number).contains("K77", "K770");
    }

    @Test
    void what_is_looked_for_too_early_is_found_once_it_can_be() {
        show("a", BIG, "판교 화재");
        find.look("화재", null);
        assertThat(find.hits().get()).isEmpty();

        ready();

        assertThat(find.hits().get()).hasSize(BIG);
        assertThat(find.hit()).isEqualTo(find.hits().get().getLast());
    }

    @Test
    void it_is_made_ready_once_however_often_somebody_looks() {
        show("a", BIG, "판교 화재");
        find.look("화", null);
        find.look("화재", null);

        assertThat(beside).hasSize(1);
    }

    @Test
    void what_is_recorded_meanwhile_is_found_too() {
        show("a", BIG, "판교 화재");
        List<Runnable> waiting = List.copyOf(beside);
        show("a", BIG + 1, "판교 화재");
        waiting.forEach(Runnable::run);
        find.look("재 " + BIG, null);

        assertThat(find.hits().get()).hasSize(1);
    }

    @Test
    void nothing_of_another_incident_is_found() {
        show("a", 20, "판교 화재");
        find.look("화재", null);
        show("b", 40, "정산 지연");
        find.look("화재", null);

        assertThat(find.hits().get()).isEmpty();
    }

    @Test
    void after_a_look_into_another_incident_the_big_one_is_made_ready_again() {
        show("a", BIG, "판교 화재");
        ready();
        show("b", 20, "정산 지연");
        find.look("지연", null);
        room.show("a");
        find.look("화재", null);
        ready();

        assertThat(find.hits().get()).hasSize(BIG);
    }
}
