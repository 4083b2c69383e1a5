package bonghwa.domain;

import static bonghwa.domain.Story.t;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AmendmentsTest {

    private static final TimelineEntry WRITTEN =
            Story.entry(1, "10:00", Report.of(Target.function("pay", "card"), State.MAJOR_OUTAGE));

    private static Amendment amendment(int number, Change change, String... replaces) {
        return new Amendment(Story.mark(number), List.of(replaces), change, "reason " + number);
    }

    @Test
    void an_amended_entry_says_the_new_and_keeps_the_old() {
        TimelineEntry entry = WRITTEN.amended(amendment(2, Change.NONE.withText(Text.of("better")), "id1"));

        assertThat(entry.content().text()).isEqualTo(Text.of("better"));
        assertThat(entry.written().text()).isEqualTo(Text.of("said"));
        assertThat(entry.texts().versions())
                .extracting(Version::value)
                .containsExactly(Text.of("said"), Text.of("better"));
        assertThat(entry.texts().versions().getLast().reason()).isEqualTo("reason 2");
        assertThat(entry.contested()).isFalse();
        assertThat(entry.content().occurred()).isEqualTo(WRITTEN.content().occurred());
    }

    @Test
    void two_people_who_correct_the_same_field_at_once_are_both_kept() {
        TimelineEntry entry = WRITTEN.amended(amendment(2, Change.NONE.withDue(Eta.at(t("12:00"))), "id1"))
                .amended(amendment(3, Change.NONE.withDue(Eta.NONE), "id1"));

        assertThat(entry.contested()).isTrue();
        assertThat(entry.content().due()).isNull();
        assertThat(entry.toReplace(Change::due)).containsExactly("id2", "id3");
    }

    @Test
    void corrections_of_different_fields_do_not_get_in_each_others_way() {
        TimelineEntry entry = WRITTEN.amended(amendment(2, Change.NONE.withText(Text.of("better")), "id1"))
                .amended(amendment(3, Change.NONE.withOccurred(When.about(t("09:30"))), "id1"));

        assertThat(entry.contested()).isFalse();
        assertThat(entry.content().text()).isEqualTo(Text.of("better"));
        assertThat(entry.occurredAt()).isEqualTo(t("09:30"));
    }

    @Test
    void pinned_and_struck_are_fields_like_any_other() {
        TimelineEntry entry = WRITTEN.amended(amendment(2, Change.NONE.withPinned(true), "id1"))
                .amended(amendment(3, Change.NONE.withStruck(true), "id1"));

        assertThat(entry.pinned()).isTrue();
        assertThat(entry.struck()).isTrue();
        assertThat(entry.amended(amendment(4, Change.NONE.withStruck(false), "id3"))
                        .struck())
                .isFalse();
    }

    @Provide
    Arbitrary<List<Amendment>> amendments() {
        Arbitrary<Change> changes = Arbitraries.oneOf(
                Arbitraries.of("a", "b").map(w -> Change.NONE.withText(Text.of(w))),
                Arbitraries.of("09:00", "11:00").map(w -> Change.NONE.withOccurred(When.exactly(t(w)))),
                Arbitraries.of(Kind.class).map(Change.NONE::withKind),
                Arbitraries.of(State.class)
                        .map(s -> Change.NONE.withReports(List.of(Report.of(Target.function("pay", "card"), s)))),
                Arbitraries.of(true, false).map(Change.NONE::withStruck),
                Arbitraries.of(true, false).map(Change.NONE::withPinned),
                Arbitraries.of("a", "b")
                        .map(tag -> Change.NONE.withAbout(new About(List.of(), List.of(), List.of(), List.of(tag)))));
        Arbitrary<Integer> replaced = Arbitraries.integers().between(1, 7);
        return Combinators.combine(changes, replaced)
                .as(List::<Object>of)
                .list()
                .ofMaxSize(6)
                .map(all -> {
                    List<Amendment> made = new ArrayList<>();
                    for (List<Object> one : all) {
                        int number = made.size() + 2;
                        made.add(amendment(
                                number, (Change) one.getFirst(), "id" + Math.min((int) one.getLast(), number - 1)));
                    }
                    return made;
                });
    }

    private static TimelineEntry apply(List<Amendment> amendments) {
        TimelineEntry entry = WRITTEN;
        for (Amendment amendment : amendments) {
            entry = entry.amended(amendment);
        }
        return entry;
    }

    @Property
    void amendments_in_any_order_and_any_repetition_make_the_same_entry(
            @ForAll("amendments") List<Amendment> amendments, @ForAll long seed) {
        List<Amendment> shuffled = new ArrayList<>(amendments);
        shuffled.addAll(amendments);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(apply(shuffled)).isEqualTo(apply(amendments));
    }

    @Property
    void a_log_does_not_depend_on_the_steps_in_which_its_entries_came(
            @ForAll("amendments") List<Amendment> amendments) {
        Log atOnce = Log.EMPTY.with(List.of(apply(amendments)));
        Log stepwise = Log.EMPTY;
        for (int i = 0; i <= amendments.size(); i++) {
            stepwise = stepwise.with(List.of(apply(amendments.subList(0, i))));
        }
        Log inOneBatch = Log.EMPTY.with(List.of(WRITTEN, apply(amendments)));

        Target card = Target.function("pay", "card");
        assertThat(stepwise.entries()).isEqualTo(atOnce.entries()).isEqualTo(inOneBatch.entries());
        assertThat(stepwise.history(card)).isEqualTo(atOnce.history(card)).isEqualTo(inOneBatch.history(card));
    }
}
