package bonghwa.domain;

import static bonghwa.domain.Story.mark;
import static bonghwa.domain.Story.t;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What becomes of an entry field by field, against the plainest rule: whatever nobody replaced stands, the latest in front. */
class EntryHistoryTest {

    private static final TimelineEntry WRITTEN = Story.entry(1, "10:00");

    private static Amendment amendment(int by, Change change, String... replaces) {
        return new Amendment(mark(by), List.of(replaces), change, "why " + by);
    }

    private static TimelineEntry all(Amendment... amendments) {
        TimelineEntry entry = WRITTEN;
        for (Amendment amendment : amendments) {
            entry = entry.amended(amendment);
        }
        return entry;
    }

    @Example
    void every_field_of_a_change_sets_that_field_and_no_other() {
        Content was = WRITTEN.content();
        When noon = When.about(t("12:00"));
        About about = About.of(Target.service("pay"));
        List<Report> reports = List.of(Report.of(Target.service("pay"), State.DEGRADED));

        assertThat(changed(Change.NONE.withKind(Kind.DECISION)))
                .isEqualTo(new Content(Kind.DECISION, was.occurred(), was.text(), null, was.about(), List.of(), null));
        assertThat(changed(Change.NONE.withOccurred(noon)))
                .isEqualTo(new Content(was.kind(), noon, was.text(), null, was.about(), List.of(), null));
        assertThat(changed(Change.NONE.withText(Text.of("new"))))
                .isEqualTo(new Content(was.kind(), was.occurred(), Text.of("new"), null, was.about(), List.of(), null));
        assertThat(changed(Change.NONE.withAbout(about)))
                .isEqualTo(new Content(was.kind(), was.occurred(), was.text(), null, about, List.of(), null));
        assertThat(changed(Change.NONE.withReports(reports)))
                .isEqualTo(new Content(was.kind(), was.occurred(), was.text(), null, was.about(), reports, null));
        assertThat(changed(Change.NONE.withDue(Eta.at(t("13:00")))))
                .isEqualTo(
                        new Content(was.kind(), was.occurred(), was.text(), null, was.about(), List.of(), t("13:00")));
        assertThat(changed(Change.NONE)).isEqualTo(was);
    }

    private static Content changed(Change change) {
        return all(amendment(2, change, "id1")).content();
    }

    @Example
    void a_due_time_can_be_taken_back() {
        TimelineEntry due = all(amendment(2, Change.NONE.withDue(Eta.at(t("13:00"))), "id1"));

        assertThat(due.amended(amendment(3, Change.NONE.withDue(Eta.NONE), "id2"))
                        .content()
                        .due())
                .isNull();
    }

    @Example
    void what_a_new_change_of_a_field_replaces_is_what_stands_there_now() {
        assertThat(WRITTEN.toReplace(Change::text)).containsExactly("id1");
        TimelineEntry once = all(amendment(2, Change.NONE.withText(Text.of("a")), "id1"));
        assertThat(once.toReplace(Change::text)).containsExactly("id2");
        assertThat(once.toReplace(Change::kind)).containsExactly("id1");
        TimelineEntry twice = once.amended(amendment(3, Change.NONE.withText(Text.of("b")), "id1"));
        assertThat(twice.toReplace(Change::text)).containsExactly("id2", "id3");
        assertThat(twice.contested()).isTrue();
        assertThat(twice.amended(amendment(4, Change.NONE.withText(Text.of("c")), "id2", "id3"))
                        .contested())
                .isFalse();
    }

    @Example
    void a_replaced_value_does_not_come_back_when_what_replaced_it_is_replaced_too() {
        TimelineEntry entry = all(
                amendment(2, Change.NONE.withText(Text.of("a")), "id1"),
                amendment(3, Change.NONE.withText(Text.of("b")), "id2"));

        assertThat(entry.texts().standing()).extracting(v -> v.value().ko()).containsExactly("b");
        assertThat(entry.texts().versions()).extracting(v -> v.value().ko()).containsExactly("said", "a", "b");
        assertThat(entry.texts().versions()).extracting(Version::reason).containsExactly(null, "why 2", "why 3");
    }

    @Example
    void what_was_typed_and_written_stays_whatever_is_changed() {
        TimelineEntry entry = all(
                amendment(2, Change.NONE.withText(Text.of("a")).withKind(Kind.NOTE), "id1"),
                amendment(3, Change.NONE.withStruck(true)));

        assertThat(entry.written()).isEqualTo(WRITTEN.content());
        assertThat(entry.number()).isEqualTo("K1");
        assertThat(entry.id()).isEqualTo("id1");
        assertThat(entry.amended()).isTrue();
        assertThat(WRITTEN.amended()).isFalse();
    }

    @Example
    void struck_and_restored_by_two_at_once_the_later_word_is_in_front_and_both_stand() {
        TimelineEntry entry = all(
                amendment(2, Change.NONE.withStruck(true), "id1"), amendment(3, Change.NONE.withStruck(false), "id1"));

        assertThat(entry.struck()).isFalse();
        assertThat(entry.contested()).isTrue();
    }

    /** Random amendments of the text, each replacing some of the ones before it. */
    private static List<Amendment> random(int seed, int count) {
        Random random = new Random(seed);
        List<Amendment> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int self = i;
            String[] replaces = IntStream.range(0, i + 1)
                    .filter(_ -> random.nextInt(3) == 0)
                    .mapToObj(j -> "id" + (j + 1))
                    .filter(id -> !id.equals("id" + (self + 2)))
                    .toArray(String[]::new);
            all.add(amendment(i + 2, Change.NONE.withText(Text.of("text " + (i + 2))), replaces));
        }
        return all;
    }

    @Property(tries = 200)
    void the_text_in_front_is_the_latest_that_nobody_replaced(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(max = 8) int count) {
        List<Amendment> amendments = random(seed, count);
        Function<Integer, Boolean> replaced =
                n -> amendments.stream().anyMatch(a -> a.replaces().contains("id" + n));
        List<String> standing = new ArrayList<>();
        if (!replaced.apply(1)) {
            standing.add("said");
        }
        for (int n = 2; n < count + 2; n++) {
            if (!replaced.apply(n)) {
                standing.add("text " + n);
            }
        }
        List<Amendment> shuffled = new ArrayList<>(amendments);
        Collections.shuffle(shuffled, new Random(seed));

        TimelineEntry entry = all(shuffled.toArray(Amendment[]::new));

        assertThat(entry.texts().standing()).extracting(v -> v.value().ko()).isEqualTo(standing);
        assertThat(entry.content().text().ko()).isEqualTo(standing.getLast());
        assertThat(entry.contested()).isEqualTo(standing.size() > 1);
        assertThat(entry).isEqualTo(all(amendments.toArray(Amendment[]::new)));
    }
}
