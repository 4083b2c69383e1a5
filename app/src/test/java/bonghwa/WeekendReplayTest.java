package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Exit;
import bonghwa.cli.Program;
import bonghwa.domain.Incident;
import bonghwa.domain.TimelineEntry;
import bonghwa.exchange.RecordedIncident;
import bonghwa.op.Clockwork;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The weekend that comes with the program, replayed in parts and as a whole. */
@Timeout(120)
class WeekendReplayTest {

    @TempDir
    private Path home;

    private static String text() throws Exception {
        try (InputStream in =
                Objects.requireNonNull(WeekendReplayTest.class.getResourceAsStream("/incidents/kakao-2022.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static long recorded(Incident i) {
        return i.log().entries().size()
                + i.steps().size()
                + i.assignments().size()
                + i.notices().size();
    }

    @Test
    void a_weekend_that_stopped_in_the_middle_goes_on_to_its_end_and_records_every_event_once() throws Exception {
        RecordedIncident incident = RecordedIncident.read(text());
        try (HomeDesk desk = new HomeDesk(home, InstantSource.system())) {
            Program.Replay replay = new Program.Replay(null, incident, text(), 1, true, true);
            Path folder = desk.machinery.folders().replay(Replayer.name(replay));
            Clockwork clockwork = new Clockwork(Clockwork.Kind.REPLAY, incident.opens(), incident.opens());
            try (Owned owned = desk.own(folder, clockwork)) {
                Replayer.begin(owned, desk.machinery, replay).openingMoment();
                assertThat(recorded(owned.store().room().declared().getFirst()))
                        .isPositive()
                        .isLessThan(incident.events().size());
            }
            assertThat(desk.run("demo", "--instant").exit()).isEqualTo(Exit.DONE);

            try (Owned owned = desk.own(folder)) {
                Incident whole = owned.store().room().declared().getFirst();
                assertThat(recorded(whole)).isEqualTo(incident.events().size());
                assertThat(whole.log().entries().stream().sorted(Comparator.comparing(TimelineEntry::mark)))
                        .isSortedAccordingTo(Comparator.comparing(TimelineEntry::occurredAt));
            }
        }
    }
}
