package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.op.End;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import bonghwa.testing.Scribe;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what a hub shows beforehand only signed lines are believed, and who stored junk there shows nobody anything. */
class PreviewedTest {

    @TempDir
    private Path folder;

    private final Scribe scribe = new Scribe(1);

    private Line declared(String incident) {
        return scribe.write(
                incident, new Operation.IncidentDeclared(Text.of(incident), Severity.SEV1, Station.T, ZoneOffset.UTC));
    }

    private Line said(String text) {
        return scribe.write(
                "fire", new Operation.EntryLogged("A" + scribe.lines().size(), Content.of(Kind.NOTE, Station.T, text)));
    }

    private static Preview.Lines lines(List<byte[]> bytes) {
        return new Preview.Lines(
                "fire", bytes.stream().map(b -> new Held(b, "kim")).toList());
    }

    private static Previewed previewed(List<Line> lines) {
        return Previewed.of(lines(lines.stream().map(Line::toBytes).toList()));
    }

    @Test
    void what_its_replica_signed_is_believed_also_where_lines_between_are_missing() {
        declared("fire");
        said("빠진 글");
        Line last = said("마지막");
        List<Line> some = List.of(last, scribe.lines().get(1), scribe.lines().getFirst());

        Previewed seen = previewed(some);

        assertThat(seen.records())
                .extracting(Recorded::id)
                .containsOnly(some.stream().map(Line::id).toArray(String[]::new));
        assertThat(seen.ends()).containsExactly(End.of(last));
        assertThat(seen.worthShowing()).isTrue();
    }

    @Test
    void what_nobody_signed_or_certified_or_what_is_no_line_is_left_out() {
        Line declared = declared("fire");
        Line said = said("참");
        Scribe stranger = new Scribe(9);
        Line uncertified =
                stranger.write("fire", new Operation.EntryLogged("X1", Content.of(Kind.NOTE, Station.T, "거짓")));

        Previewed seen = Previewed.of(lines(List.of(
                scribe.lines().getFirst().toBytes(),
                declared.toBytes(),
                Junk.otherSignature(said),
                Junk.otherPayload(said),
                Junk.noHead(said),
                new byte[] {1, 2, 3},
                ChainMaker.adrift(scribe.lines().getFirst().head().origin().replica(), 7)
                        .toBytes(),
                uncertified.toBytes())));

        assertThat(seen.records())
                .extracting(Recorded::id)
                .containsExactly(scribe.lines().getFirst().id(), declared.id());
    }

    @Test
    void without_its_declaration_an_incident_shows_nothing() {
        said("글");

        assertThat(previewed(scribe.lines()).worthShowing()).isFalse();
    }

    @Test
    void it_has_arrived_when_the_last_line_of_each_replica_is_held() {
        declared("fire");
        Line last = said("글");
        Previewed seen = previewed(scribe.lines());

        assertThat(seen.arrived(end -> false)).isFalse();
        assertThat(seen.arrived(Set.of(End.of(last))::contains)).isTrue();
    }

    @Test
    void over_a_fold_it_shows_both_and_changes_neither() {
        declared("fire");
        said("글");
        Fold own = Fold.empty(Clockwork.Kind.REAL);

        Fold both = previewed(scribe.lines()).over(own);

        assertThat(both.room().incident("fire").orElseThrow().log().entries()).hasSize(1);
        assertThat(own.room().incidents()).isEmpty();
    }

    /** A hub that gives these answers, one after the other. */
    private static final class Answering extends MemoryHub {
        private final Deque<Preview> answers;
        private final List<Preview.Wish> wishes = new ArrayList<>();

        Answering(Preview... answers) {
            super(new Table("hub"), "me");
            this.answers = new ArrayDeque<>(List.of(answers));
        }

        @Override
        public Preview preview(Preview.Wish wish) {
            wishes.add(wish);
            return answers.size() > 1 ? answers.poll() : answers.getFirst();
        }
    }

    private List<Previewed> foreseen(Hub hub) throws Exception {
        List<Previewed> told = new ArrayList<>();
        try (Station station = new Station(folder).says("여기")) {
            Timing timing = new Timing(() -> Station.T, () -> 0, () -> Station.T, new Random(1));
            Foresight foresight = new Foresight(station.copy(), timing, told::add);
            foresight.look(hub);
            foresight.look(hub);
        }
        return told;
    }

    @Test
    void an_incident_of_which_nothing_can_be_believed_is_passed_over_for_the_next() throws Exception {
        declared("fire");
        Preview.Lines joke = new Preview.Lines("joke", List.of(new Held(new byte[] {1}, "mallory")));
        Answering hub = new Answering(
                joke, lines(scribe.lines().stream().map(Line::toBytes).toList()));

        assertThat(foreseen(hub)).extracting(Previewed::incident).containsExactly("fire");
        assertThat(hub.wishes).extracting(Preview.Wish::without).hasSize(2);
        assertThat(hub.wishes.getFirst().held()).isEqualTo(2);
    }

    @Test
    void who_fills_a_hub_with_jokes_makes_nobody_ask_for_ever() throws Exception {
        Answering hub = new Answering(new Preview.Lines("joke", List.of()));

        assertThat(foreseen(hub)).isEmpty();
        assertThat(hub.wishes).hasSize(5);
    }

    @Test
    void a_hub_that_cannot_say_or_holds_little_is_asked_once_and_shows_nothing() throws Exception {
        Answering old = new Answering(new Preview.Cannot());
        Answering small = new Answering(new Preview.Little());

        assertThat(foreseen(old)).isEmpty();
        assertThat(old.wishes).hasSize(1);
        assertThat(small.preview(new Preview.Wish(0, 0, Set.of()))).isEqualTo(new Preview.Little());
    }
}
