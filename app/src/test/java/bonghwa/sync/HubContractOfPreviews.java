package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.testing.Scribe;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a hub gives to somebody who lacks much: the newest incident and the room, or a plain no. */
abstract class HubContractOfPreviews extends HubUnderContract {

    private static final Instant T = Instant.parse("2022-10-15T06:10:00Z");

    /** As if whoever asks held so few that everything there is were much. */
    private static final long FEW = -Preview.MUCH;

    private static final long LATER = T.plusSeconds(3_600).toEpochMilli();

    private final Scribe scribe = new Scribe(1);

    /** Whether this kind of hub can give one. */
    boolean sees() {
        return true;
    }

    private Line declared(String incident) {
        return scribe.later(1)
                .write(incident, new Operation.IncidentDeclared(Text.of(incident), Severity.SEV1, T, ZoneOffset.UTC));
    }

    private Line said(String incident, String text) {
        return scribe.later(1)
                .write(
                        incident,
                        new Operation.EntryLogged("A" + scribe.lines().size(), Content.of(Kind.NOTE, T, text)));
    }

    private Preview preview(long held, String... without) throws HubFailure {
        return hub.preview(new Preview.Wish(held, LATER, Set.of(without)));
    }

    private void assertGives(String incident, Line... lines) throws HubFailure {
        if (!sees()) {
            assertThat(preview(FEW)).isEqualTo(new Preview.Cannot());
            return;
        }
        Preview.Lines given = (Preview.Lines) preview(FEW);
        assertThat(given.incident()).isEqualTo(incident);
        assertThat(lines(given.lines())).containsOnly(lines);
        assertThat(given.lines()).extracting(Held::account).containsOnly(account("kim"));
    }

    private void plant(String what) throws Exception {
        String signature = "A".repeat(86);
        plant(
                "kim",
                "x",
                1 + Math.abs(what.hashCode()),
                (what + "\t" + signature + "\t{}\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void where_little_is_lacking_there_is_nothing_to_see_beforehand() throws Exception {
        declared("first");
        hub.push(scribe.lines());

        assertThat(preview(0)).isEqualTo(sees() ? new Preview.Little() : new Preview.Cannot());
    }

    @Test
    void an_empty_hub_has_no_newest_incident() throws Exception {
        assertThat(preview(FEW)).isEqualTo(sees() ? new Preview.Little() : new Preview.Cannot());
    }

    @Test
    void the_newest_incident_is_given_with_what_concerns_the_room_and_no_other() throws Exception {
        declared("old");
        said("old", "오래전");
        Line declared = declared("new");
        Line said = said("new", "방금");
        scribe.write(null, new Operation.Anchored(List.of(End.of(said)), 1));
        hub.push(scribe.lines());

        assertGives("new", scribe.lines().getFirst(), declared, said);
    }

    @Test
    void which_is_the_newest_depends_on_what_was_said_last_and_not_on_what_was_declared_last() throws Exception {
        Line declared = declared("old");
        declared("new");
        Line said = said("old", "방금");
        hub.push(scribe.lines());

        assertGives("old", scribe.lines().getFirst(), declared, said);
    }

    @Test
    void who_says_that_one_is_nothing_is_given_the_next() throws Exception {
        declared("old");
        declared("new");
        hub.push(scribe.lines());

        if (sees()) {
            assertThat(((Preview.Lines) preview(FEW, "new")).incident()).isEqualTo("old");
            assertThat(preview(FEW, "new", "old")).isEqualTo(new Preview.Little());
        }
    }

    @Test
    void whatever_bytes_somebody_stored_it_is_given_and_what_is_stamped_too_late_is_passed_over() throws Exception {
        Line declared = declared("new");
        hub.push(scribe.lines());
        plant("{\"stamp\":[99999999999999999999999,0],\"incident\":\"digits\"}");
        plant("{\"stamp\":[999999999999999,0],\"incident\":\"late\"}");
        plant("{\"stamp\":[\\,0],\"incident\":\"\\\"}");
        plant("{\"incident\":\"" + "x".repeat(3_000) + "\"}");
        plant("이것은 줄이 아니다 \\ \u0000 '");

        if (sees()) {
            Preview.Lines given = (Preview.Lines) preview(FEW);
            assertThat(given.incident()).isEqualTo("new");
            assertThat(lines(given.lines())).containsOnly(scribe.lines().getFirst(), declared);
        }
    }

    @Test
    void of_an_incident_too_big_for_it_the_beginning_and_the_newest_are_given() throws Exception {
        Line declared = declared("new");
        List<Line> said = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            said.add(said("new", i + "글".repeat(90_000)));
        }
        hub.push(scribe.lines());

        if (sees()) {
            Preview.Lines given = (Preview.Lines) preview(FEW);
            assertThat(lines(given.lines())).contains(scribe.lines().getFirst(), declared, said.getLast());
            assertThat(given.lines().stream()
                            .mapToLong(held -> held.line().length)
                            .sum())
                    .isLessThan(Preview.MOST + (1L << 20));
        }
    }
}
