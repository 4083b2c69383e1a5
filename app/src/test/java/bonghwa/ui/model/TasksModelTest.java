package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.Party;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.WaitsOn;
import bonghwa.testing.NightShift;
import bonghwa.testing.Weekend;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the crew waits for, in the order in which it matters, and what is done about it. */
class TasksModelTest {

    private final NightShift night = new NightShift();
    private final TasksModel tasks = night.tasks();

    private List<String> rows() {
        return tasks.rows().get().stream()
                .map(row -> switch (row) {
                    case TaskRow.Pressing(int count) -> "now " + count;
                    case TaskRow.Waiting waiting -> "on " + waiting.on() + " " + waiting.count();
                    case TaskRow.Finished(int count, boolean open) -> "finished " + count + (open ? " open" : "");
                    case TaskRow.Open open ->
                        open.item().entry().content().text().ko();
                    case TaskRow.Done(TimelineEntry entry) ->
                        "done " + entry.content().text().ko();
                })
                .toList();
    }

    @Test
    void what_is_due_rises_above_everything_and_the_rest_stands_by_what_it_waits_on() {
        night.add(Kind.BLOCKER, "전원", 90, "scribe", null, WaitsOn.POWER);
        night.add(Kind.TASK, "나중", 50, "scribe", 30, null);
        night.add(Kind.ASK, "곧", 40, "scribe", 4, WaitsOn.VENDOR);
        night.add(Kind.ASK, "지남", 40, "scribe", -1, null);

        assertThat(rows()).containsExactly("now 2", "지남", "곧", "on POWER 1", "전원", "on null 1", "나중");
    }

    @Test
    void a_second_that_changes_nothing_makes_no_lists_and_a_commit_makes_them_once() {
        night.add(Kind.TASK, "나중", 50, "scribe", 7, null);
        night.add(Kind.ASK, "지남", 40, "scribe", 0, null);
        AtomicInteger opened = new AtomicInteger();
        AtomicInteger listed = new AtomicInteger();
        tasks.open().addListener(_ -> opened.addAndGet(tasks.open().get().size()));
        tasks.rows().addListener(_ -> listed.addAndGet(tasks.rows().get().isEmpty() ? 0 : 1));

        night.pass(Duration.ofSeconds(1));
        assertThat(opened).hasValue(0);
        assertThat(listed).hasValue(0);
        assertThat(tasks.moment().get()).isEqualTo(NightShift.NOW.plusSeconds(1));

        night.add(Kind.ASK, "새로", 0, "scribe", null, null);
        assertThat(opened).hasValue(3);
        assertThat(listed).hasValue(1);
    }

    @Test
    void an_item_rises_when_its_time_comes_without_anybody_recording_anything() {
        night.add(Kind.TASK, "나중", 50, "scribe", 7, null);
        assertThat(rows()).containsExactly("on null 1", "나중");

        night.pass(Duration.ofMinutes(2));

        assertThat(rows()).containsExactly("now 1", "나중");
    }

    @Test
    void what_is_resolved_leaves_the_list_and_can_be_unfolded_with_how_long_it_held() {
        TimelineEntry entry = night.add(Kind.BLOCKER, "연료", 90, "scribe", null, WaitsOn.POWER);

        tasks.resolve(entry, "  유조차 도착 ");

        assertThat(rows()).containsExactly("finished 1");
        tasks.fold();
        assertThat(rows()).containsExactly("finished 1 open", "done 연료");
        assertThat(night.now(entry).held(NightShift.NOW.plusSeconds(9999))).isEqualTo(Duration.ofMinutes(90));
        assertThat(Objects.requireNonNull(
                        night.now(entry).resolutions().front().orElseThrow().reason()))
                .isEqualTo("유조차 도착");
    }

    @Test
    void what_was_thought_done_is_opened_again_by_the_same_verb() {
        TimelineEntry entry = night.add(Kind.ASK, "답", 5, "scribe", null, null);
        tasks.resolve(entry, "");

        tasks.resolve(night.now(entry), "아직 아님");

        assertThat(rows()).containsExactly("on null 1", "답");
    }

    @Test
    void nobody_s_and_overdue_ones_are_abnormal() {
        night.add(Kind.TASK, "주인 없음", 5, null, null, null);
        night.add(Kind.TASK, "지남", 5, "scribe", -1, null);
        night.add(Kind.TASK, "보통", 5, "scribe", 10, null);

        assertThat(tasks.abnormal()).isEqualTo(2);
    }

    @Test
    void a_due_time_is_read_as_in_the_entry_line() {
        assertThat(tasks.readDue("22:00")).contains(Weekend.kst("2022-10-16T22:00:00"));
        assertThat(tasks.readDue("30분")).contains(NightShift.NOW.plus(Duration.ofMinutes(30)));
        assertThat(tasks.readDue("언젠가")).isEmpty();
        assertThat(tasks.readDue("  ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 120, 600, 660, 60 * 24, 60 * 24 * 9})
    void a_due_time_is_written_so_that_it_reads_back_as_itself(int minutes) {
        TimelineEntry entry = night.add(Kind.ASK, "답", 5, "scribe", minutes, null);

        assertThat(tasks.readDue(tasks.writtenDue(entry)))
                .contains(NightShift.NOW.plus(Duration.ofMinutes(minutes)).truncatedTo(ChronoUnit.MINUTES));
    }

    @Test
    void what_is_due_on_another_day_is_written_with_its_date_and_what_is_not_due_not_at_all() {
        assertThat(tasks.writtenDue(night.add(Kind.ASK, "내일", 5, null, 676, null)))
                .isEqualTo("10/17 09:00");
        assertThat(tasks.writtenDue(night.add(Kind.ASK, "지남", 50, null, -44, null)))
                .isEqualTo("21:00");
        assertThat(tasks.writtenDue(night.add(Kind.ASK, "언젠가", 5, null, null, null)))
                .isEmpty();
    }

    @Test
    void the_due_time_that_it_has_is_not_recorded_again() {
        TimelineEntry entry = night.add(Kind.ASK, "답", 5, "scribe", -44, null);

        tasks.due(entry, entry.content().due());

        assertThat(night.now(entry).amended()).isFalse();
    }

    @Test
    void owner_due_time_and_what_it_waits_on_are_changed_and_taken_back() {
        TimelineEntry entry = night.add(Kind.ASK, "답", 5, null, null, null);

        tasks.own(entry, new Party.OfRole("scribe"));
        tasks.due(entry, NightShift.NOW.plusSeconds(600));
        tasks.waits(entry, WaitsOn.VENDOR);

        TimelineEntry now = night.now(entry);
        assertThat(now.content().about().people()).containsExactly(new Party.OfRole("scribe"));
        assertThat(now.content().due()).isEqualTo(NightShift.NOW.plusSeconds(600));
        assertThat(now.content().waitsOn()).isEqualTo(WaitsOn.VENDOR);

        tasks.own(now, null);
        tasks.due(now, null);
        tasks.waits(now, WaitsOn.NOTHING);

        assertThat(night.now(entry).content().about().people()).isEmpty();
        assertThat(night.now(entry).content().due()).isNull();
        assertThat(night.now(entry).content().waitsOn()).isNull();
    }

    @Test
    void giving_it_to_whoever_has_it_records_nothing() {
        TimelineEntry entry = night.add(Kind.ASK, "답", 5, "scribe", null, null);
        int before = night.recorder().count();

        tasks.own(entry, new Party.OfRole("scribe"));

        assertThat(night.recorder().count()).isEqualTo(before);
    }

    @Test
    void what_is_refused_is_reported() {
        tasks.resolve(night.add(Kind.NOTE, "메모", 5, null, null, null), "");

        assertThat(night.refused()).hasSize(1);
    }

    @Test
    void durations_are_said_anew_each_second_only_near_a_due_time() {
        night.add(Kind.ASK, "곧", 5, "scribe", 2, null);
        night.pass(Duration.ofSeconds(5));
        assertThat(tasks.moment().get()).isEqualTo(NightShift.NOW);

        night.pass(Duration.ofSeconds(65));
        night.pass(Duration.ofSeconds(1));

        assertThat(tasks.moment().get()).isEqualTo(NightShift.NOW.plusSeconds(71));
    }
}
