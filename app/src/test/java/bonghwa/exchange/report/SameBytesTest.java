package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.testing.Scribe;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The same room at the same basis is the same file. */
class SameBytesTest {

    private static final Edition EDITION = Edition.full(Language.KO);

    private final SmallRoom room = new SmallRoom().told();

    /** All that a report is made from but the manifest's own words: enough to know whether two would be the same. */
    private Evidence evidence(@Nullable Instant knownAt) {
        return new Withholding(SmallRoom.INCIDENT, knownAt, false).of(room.scribe.lines());
    }

    @Test
    void whatever_the_order_in_which_its_lines_came_and_whoever_exports_it_but_for_the_signature() throws Exception {
        Scribe other = new Scribe(9);
        byte[] mine = room.report(EDITION);
        room.anchors();
        byte[] theirs = SmallRoom.reports()
                .make(
                        room.order(EDITION),
                        SmallRoom.backwards(room.scribe.lines()),
                        other.lines().getFirst(),
                        other.replica());

        assertThat(theirs).isNotEqualTo(mine);
        assertThat(Seal.open(theirs).base()).isEqualTo(Seal.open(mine).base());
    }

    /** As on another machine: Turkish has an i of its own, Arabic other digits, and the zone is a day ahead. */
    @Test
    void whatever_the_zone_and_the_language_of_the_machine() throws Exception {
        byte[] mine = Seal.open(room.report(EDITION)).base();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (String elsewhere : List.of("tr-TR", "ar-EG-u-nu-arab")) {
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Locale.setDefault(Locale.forLanguageTag(elsewhere));

                assertThat(Seal.open(room.report(EDITION)).base()).as(elsewhere).isEqualTo(mine);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void though_an_anchor_was_written_in_between() {
        Evidence before = evidence(null);
        room.anchors();
        room.anchors();

        assertThat(evidence(null)).isEqualTo(before);
        assertThat(evidence(null).vector()).isEqualTo(before.vector());
    }

    @Test
    void but_not_once_anybody_recorded_more() {
        Evidence before = evidence(null);
        room.anchors();
        room.logs("17:59", Kind.NOTE, "나중에 적은 것");

        assertThat(evidence(null)).isNotEqualTo(before);
    }

    @Test
    void as_known_at_a_moment_it_has_nothing_that_was_recorded_later() {
        Instant then = room.scribe.clock();
        Evidence before = evidence(then);
        room.logs("15:40", Kind.NOTE, "아무도 모르던 것");

        assertThat(evidence(then)).isEqualTo(before);
        assertThat(new String(evidence(null).toBytes(), StandardCharsets.UTF_8)).contains("아무도 모르던 것");
    }

    @Test
    void a_chain_is_cut_behind_its_last_line_that_says_something_and_nowhere_else() {
        room.anchors();
        room.logs("17:59", Kind.NOTE, "나중에 적은 것");
        room.anchors();
        List<Line> all = room.scribe.lines();

        Evidence evidence = new Withholding(SmallRoom.INCIDENT, null, false).of(all);

        assertThat(evidence.lines()).containsExactlyElementsOf(all.subList(0, all.size() - 1));
    }

    @Test
    void of_other_incidents_it_has_the_signatures_and_not_the_words() {
        room.write("another", new Operation.EntryLogged("C99", Content.of(Kind.NOTE, SmallRoom.AT, "남의 일")));

        Evidence evidence = new Withholding(SmallRoom.INCIDENT, null, false).of(room.scribe.lines());

        assertThat(evidence.lines()).hasSameSizeAs(room.scribe.lines());
        assertThat(new String(evidence.toBytes(), StandardCharsets.UTF_8)).doesNotContain("남의 일");
        assertThat(evidence.fault()).isEmpty();
    }

    @Test
    void the_record_is_read_back_as_it_was_written_and_nothing_else_is_read() throws Exception {
        Evidence evidence = new Evidence(room.scribe.lines());
        byte[] bytes = evidence.toBytes();

        assertThat(Evidence.read(bytes)).isEqualTo(evidence);
        assertThatThrownBy(() -> Evidence.read(Arrays.copyOf(bytes, bytes.length - 1)))
                .isInstanceOf(BrokenReport.class);
        List<Line> swapped = new ArrayList<>(room.scribe.lines());
        byte[] first = swapped.get(0).toBytes();
        byte[] two = Arrays.copyOf(swapped.get(1).toBytes(), swapped.get(1).length() + first.length);
        System.arraycopy(first, 0, two, swapped.get(1).length(), first.length);
        assertThatThrownBy(() -> Evidence.read(two)).isInstanceOf(BrokenReport.class);
    }
}
