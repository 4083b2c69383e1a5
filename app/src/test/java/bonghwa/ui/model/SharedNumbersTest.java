package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Author;
import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.Position;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import bonghwa.replica.line.Parsed;
import bonghwa.replica.line.Problem;
import bonghwa.replica.line.Replacement;
import bonghwa.replica.line.Understood;
import bonghwa.testing.Weekend;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two laptops that worked apart came to the same letter: K3 is two entries. */
class SharedNumbersTest {

    private static final Instant AT = Weekend.kst("2022-10-16T20:05:00");

    private final EntryReader reader = new EntryReader(room(), () -> null, () -> Language.KO);

    private static TimelineEntry entry(String number, String id, String desk, String words) {
        Mark mark = new Mark(id, new Position(id.hashCode(), 0, desk, 1), AT, new Author(desk, null, null));
        return TimelineEntry.written(number, mark, Content.of(Kind.NOTE, AT, words));
    }

    private static RoomModel room() {
        Room weekend = new Weekend().room();
        Incident was = weekend.incident(Weekend.INCIDENT).orElseThrow();
        Log log = Log.EMPTY.with(List.of(
                entry("Z3", "aaaa1111", "desk-a", "전원 차단"),
                entry("Z3", "bbbb2222", "desk-b", "소방이 진입을 막고 있으며 언제 풀릴지 아무도 모른다고 한다"),
                entry("Z4", "cccc3333", "desk-a", "혼자")));
        Incident shared = new Incident(
                was.id(),
                was.declared(),
                was.facts(),
                was.steps(),
                log,
                was.assignments(),
                was.notices(),
                was.touched());
        Map<String, Incident> incidents = new HashMap<>(weekend.incidents());
        incidents.put(shared.id(), shared);
        Room room = new Room(weekend.catalogue(), incidents, List.of());
        return new RoomModel(room, Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!정정 Z3 19:58", "!취소 z3 중복", "!해소 Z3", "!amend Z-3 19:58"})
    void neither_is_taken_and_both_are_offered(String line) {
        Parsed parsed = reader.read(line);

        assertThat(parsed.recordable()).isFalse();
        Problem problem = parsed.problems().getLast();
        assertThat(problem.key()).isEqualTo("entry.problem.shared-number");
        assertThat(problem.arguments().getFirst()).isEqualTo("Z3");
        assertThat(problem.arguments().getLast())
                .isEqualTo("Z3:aaaa 20:05 전원 차단 / Z3:bbbb 20:05 소방이 진입을 막고 있으며 언제 풀릴지 아무…");
    }

    @Test
    void either_offer_makes_a_line_that_is_understood_as_that_entry() {
        for (Replacement offer :
                reader.read("!정정 Z3 19:58 기준").problems().getLast().offers()) {
            Parsed chosen = reader.read(offer.in("!정정 Z3 19:58 기준"));

            assertThat(chosen.understood())
                    .isInstanceOfSatisfying(
                            Understood.Correction.class,
                            c -> assertThat(c.number()).isEqualTo(offer.text()));
        }
    }

    @Test
    void a_number_of_its_own_is_taken_as_before() {
        assertThat(reader.read("!정정 Z4 19:58").recordable()).isTrue();
        assertThat(reader.read("!정정 Z99 19:58").recordable()).isTrue();
        assertThat(reader.read("그냥 Z3 이야기").recordable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!해소 Z4", "!완료 z4 끝", "!resolve Z4"})
    void what_does_not_wait_cannot_be_ended_and_that_is_said_before_enter(String line) {
        Parsed parsed = reader.read(line);

        assertThat(parsed.recordable()).isFalse();
        Problem problem = parsed.problems().getLast();
        assertThat(problem.key()).isEqualTo("refusal.nothing-to-resolve");
        assertThat(problem.arguments()).containsExactly("Z4");
        assertThat(line.substring(problem.start(), problem.end())).contains("4");
    }

    @Test
    void what_does_not_wait_can_still_be_corrected_and_struck() {
        assertThat(reader.read("!취소 Z4 중복").recordable()).isTrue();
        assertThat(reader.read("!정정 Z4 19:58").recordable()).isTrue();
    }
}
