package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.exchange.report.ReportCheck.Grade;
import bonghwa.exchange.report.ReportCheck.Verdict;
import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.testing.Scribe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What somebody left out of a report before it was sealed. */
class CompletenessTest {

    private final SmallRoom room = new SmallRoom();

    /** What is found out about a report of those lines, exported by this room's own desk with the program as it is. */
    private List<Verdict> of(List<Line> lines) throws IOException {
        byte[] report = room.report(room.order(Edition.full(Language.KO)), lines);
        return new ReportCheck(SmallRoom.reports()).of(report, room.root());
    }

    private static List<String> bad(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(v -> v.grade() == Grade.BAD)
                .map(Verdict::key)
                .toList();
    }

    private List<Line> witnessed() {
        room.logs("15:40", Kind.OBSERVATION, "하나");
        Line last = room.scribe.lines().getLast();
        Scribe witness = new Scribe(8, bonghwa.op.Clockwork.REAL, SmallRoom.moment("16:00"));
        witness.write(null, new Operation.Anchored(List.of(End.of(last)), 1));
        witness.write(
                null, new Operation.Anchored(List.of(End.of(witness.lines().getLast())), 1));
        witness.write(null, new Operation.StewardAppointed("nobody", null));
        List<Line> all = new ArrayList<>(room.scribe.lines());
        all.addAll(witness.lines());
        return all;
    }

    @Test
    void a_whole_report_lacks_nothing() throws IOException {
        assertThat(of(witnessed()))
                .noneMatch(v -> v.grade() == Grade.BAD || v.key().equals("report.verify.holes"));
    }

    @Test
    void the_end_of_a_chain_that_an_anchor_of_another_desk_saw_cannot_be_left_out() throws IOException {
        List<Line> all = witnessed();
        all.remove(room.scribe.lines().getLast());
        List<Verdict> verdicts = of(all);
        assertThat(bad(verdicts)).containsExactly("report.verify.cut");
        assertThat(verdicts)
                .filteredOn(v -> v.key().equals("report.verify.cut"))
                .singleElement()
                .satisfies(v -> assertThat(v.arguments())
                        .containsExactly(room.scribe.replica().id()));
    }

    @Test
    void an_anchor_that_another_anchor_saw_is_attached_too() throws IOException {
        room.anchors();
        Line anchor = room.scribe.lines().getLast();
        Scribe witness = new Scribe(8, bonghwa.op.Clockwork.REAL, SmallRoom.moment("16:00"));
        witness.write(null, new Operation.Anchored(List.of(End.of(anchor)), 1));
        witness.write(null, new Operation.StewardAppointed("nobody", null));
        List<Line> all = new ArrayList<>(room.scribe.lines());
        all.addAll(witness.lines());
        assertThat(bad(of(all))).isEmpty();
    }

    @Test
    void what_a_line_said_cannot_be_taken_out_unnoticed() throws IOException {
        String embarrassing = room.logs("15:40", Kind.DECISION, "우리가 껐음");
        UnaryOperator<Line> strip = l -> l.id().equals(embarrassing) ? l.withoutPayload() : l;
        List<Verdict> verdicts = of(room.scribe.lines().stream().map(strip).toList());
        assertThat(verdicts)
                .filteredOn(v -> v.key().equals("report.verify.holes"))
                .singleElement()
                .satisfies(v -> assertThat(v.arguments()).containsExactly("1"));
    }

    @Test
    void what_was_redacted_and_is_said_to_be_is_no_hole() throws IOException {
        String secret = room.logs("15:40", Kind.NOTE, "비밀번호 1234");
        room.write(null, new Operation.PayloadRedacted(secret, "비밀번호"));
        UnaryOperator<Line> strip = l -> l.id().equals(secret) ? l.withoutPayload() : l;
        assertThat(of(room.scribe.lines().stream().map(strip).toList()))
                .noneMatch(v -> v.key().equals("report.verify.holes"));
    }
}
