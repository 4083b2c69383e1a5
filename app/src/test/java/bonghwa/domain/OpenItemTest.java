package bonghwa.domain;

import static bonghwa.testing.Night.t;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Operation;
import bonghwa.testing.Night;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenItemTest {

    private final Night night = new Night();

    private List<String> open(String clock) {
        return OpenItem.of(night.incident(), t(clock)).stream()
                .map(i -> i.entry().content().text().ko())
                .toList();
    }

    private OpenItem only(String clock) {
        List<OpenItem> all = OpenItem.of(night.incident(), t(clock));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void what_is_due_first_comes_first_then_the_newest() {
        night.at("15:30").waits(Kind.BLOCKER, "진입 불가", null, null);
        night.at("15:40").waits(Kind.TASK, "재처리", null, "16:30");
        night.at("15:45").waits(Kind.ASK, "링 살아 있나", null, "15:48");
        night.at("15:50").log(Kind.DECISION, "우회");
        night.at("15:55").waits(Kind.BLOCKER, "전원", null, null);

        assertThat(open("16:00")).containsExactly("링 살아 있나", "재처리", "전원", "진입 불가");
    }

    @Test
    void what_is_struck_out_or_yet_to_come_is_not_open() {
        String ask = night.at("15:40").waits(Kind.ASK, "링", null, null);
        night.write(new Operation.EntryStruck(ask, true, null), ask);
        night.at("16:10").waits(Kind.TASK, "나중", null, null);

        assertThat(open("16:00")).isEmpty();
    }

    @Test
    void what_was_resolved_is_open_before_that_moment_only_and_says_how_long_it_held() {
        String blocker = night.at("16:52").waits(Kind.BLOCKER, "진입 불가", "role:site-liaison", null, "site:pangyo");
        night.at("19:40").write(new Operation.EntryResolved(blocker, t("19:30"), "진입 허가"), blocker);

        assertThat(open("19:29")).containsExactly("진입 불가");
        assertThat(open("19:30")).isEmpty();
        TimelineEntry entry = night.incident().log().entry(blocker).orElseThrow();
        assertThat(entry.held(t("+02:30"))).isEqualTo(Duration.ofMinutes(158));
        assertThat(entry.held(t("17:52"))).isEqualTo(Duration.ofHours(1));
        assertThat(entry.resolutions().front().orElseThrow().reason()).isEqualTo("진입 허가");
    }

    @Test
    void what_was_thought_done_is_open_again_and_that_it_was_stays_in_its_history() {
        String task = night.at("16:00").waits(Kind.TASK, "재처리", null, null);
        String done = night.at("17:00").write(new Operation.EntryResolved(task, t("17:00"), null), task);
        night.at("17:10").write(new Operation.EntryResolved(task, null, "다시 쌓임"), done);

        assertThat(open("17:05")).containsExactly("재처리");
        assertThat(night.incident()
                        .log()
                        .entry(task)
                        .orElseThrow()
                        .resolutions()
                        .versions())
                .hasSize(3);
    }

    @Test
    void overdue_and_ownerless_are_abnormal() {
        night.at("15:45").waits(Kind.ASK, "링", "person:kim", "15:48");

        assertThat(only("15:48").abnormal(t("15:48"))).isFalse();
        assertThat(only("15:49").overdue(t("15:49"))).isTrue();
        assertThat(only("15:49").left(t("15:49"))).isEqualTo(Duration.ofMinutes(-1));
        assertThat(new OpenItem(TimelineEntry.written("K1", Story.mark(1), Content.of(Kind.TASK, t("15:45"), "글")))
                        .abnormal(t("15:45")))
                .isTrue();
    }

    @Test
    void they_are_grouped_by_what_they_wait_on_and_those_of_which_nobody_said_it_come_last() {
        night.at("15:40").waits(Kind.TASK, "아무것", null, null);
        String access = night.at("15:41").waits(Kind.BLOCKER, "진입", null, null);
        night.write(new Operation.EntryAmended(access, Change.NONE.withWaitsOn(WaitsOn.ACCESS), null), access);
        String power = night.at("15:42").waits(Kind.BLOCKER, "전원", null, null);
        night.write(new Operation.EntryAmended(power, Change.NONE.withWaitsOn(WaitsOn.POWER), null), power);
        String taken = night.at("15:43").waits(Kind.BLOCKER, "통신", null, null);
        String said = night.write(new Operation.EntryAmended(taken, Change.NONE.withWaitsOn(WaitsOn.NETWORK), null));
        night.write(new Operation.EntryAmended(taken, Change.NONE.withWaitsOn(WaitsOn.NOTHING), null), said);

        List<OpenItem.Group> groups = OpenItem.grouped(OpenItem.of(night.incident(), t("16:00")));
        assertThat(groups).extracting(OpenItem.Group::on).containsExactly(WaitsOn.POWER, WaitsOn.ACCESS, null);
        assertThat(groups.getLast().items()).hasSize(2);
    }

    @Test
    void a_blocker_holds_up_what_it_is_about_and_the_tasks_whose_numbers_it_names() {
        night.at("15:40").waits(Kind.TASK, "재처리", "person:kim", null);
        night.at("15:41").waits(Kind.TASK, "다른 일", "person:kim", null);
        About about = new About(
                List.of(Target.parse("site:pangyo")), List.of(Target.service("pay")), List.of(), List.of("K1"));
        night.log(Kind.BLOCKER, "진입 불가", about, null);

        List<OpenItem> all = OpenItem.of(night.incident(), t("16:00"));
        OpenItem blocker =
                all.stream().filter(i -> i.kind() == Kind.BLOCKER).findFirst().orElseThrow();
        assertThat(blocker.blocks()).containsExactly(Target.parse("site:pangyo"), Target.service("pay"));
        assertThat(blocker.holdsUp(all))
                .extracting(i -> i.entry().content().text().ko())
                .containsExactly("재처리");
    }
}
