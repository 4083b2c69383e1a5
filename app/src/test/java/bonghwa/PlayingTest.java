package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.replica.Commands;
import bonghwa.replica.Declaration;
import bonghwa.replica.Refusal;
import bonghwa.ui.FxBridge;
import bonghwa.ui.model.Past;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the window drives of a replay: on, halted, faster, and to any moment, forwards and back. On a real disk, without a window. */
@Timeout(120)
class PlayingTest {

    private static final String FILE = """
        {"title": {"ko": "화재", "en": "Fire"}, "severity": "SEV1", "zone": "Asia/Seoul",
        "started": "2022-10-15T15:19+09:00", "services": [], "entries": [
        {"at": "2022-10-15T15:30+09:00", "kind": "note", "text_ko": "하나", "text_en": "a"},
        {"at": "2022-10-15T16:30+09:00", "kind": "note", "text_ko": "둘", "text_en": "b"},
        {"at": "2022-10-15T17:30+09:00", "kind": "note", "text_ko": "셋", "text_en": "c"}]}
        """;

    @TempDir
    private Path home;

    private Instant real = Instant.parse("2026-01-01T00:00:00Z");
    private final List<Runnable> later = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private HomeDesk desk;
    private Owned owned;
    private Playing playing;

    @BeforeEach
    void open() throws Exception {
        InstantSource clock = () -> real;
        desk = new HomeDesk(home, clock);
        Files.writeString(home.resolve("fire.json"), FILE);
        desk.run("replay", "fire.json", "--store", home.resolve("replayed").toString());
        owned = desk.own(home.resolve("replayed"));
        FxBridge bridge = new FxBridge(
                Runnable::run,
                (_, run) -> {
                    later.add(run);
                    return () -> {};
                },
                () -> {});
        playing = new Playing(
                Replayer.goingOn(owned, desk.machinery).orElseThrow(), clock, bridge, Runnable::run, failures::add);
        playing.pause();
        playing.seek(kst("16:40"));
    }

    @AfterEach
    void close() throws Exception {
        playing.close();
        owned.close();
        desk.close();
        assertThat(failures).isEmpty();
    }

    private static Instant kst(String time) {
        return Instant.parse("2022-10-15T" + time + ":00+09:00");
    }

    private static List<String> words(Room room) {
        Incident incident = room.declared().getFirst();
        return incident.log().entries().stream()
                .map(e -> e.content().text().ko())
                .toList();
    }

    private Past past() {
        return Objects.requireNonNull(playing.past().get());
    }

    /** That much real time passes, in which the window steps once. */
    private void passes(Duration time) {
        real = real.plus(time);
        List<Runnable> due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
    }

    @Test
    void what_happens_on_the_way_is_recorded_when_it_happens_not_when_one_arrives() {
        Incident incident = owned.store().room().declared().getFirst();

        assertThat(words(owned.store().room())).containsExactly("하나", "둘");
        assertThat(playing.past().get()).isNull();
        assertThat(incident.log().entries())
                .extracting(e -> e.mark().recordedAt())
                .containsExactly(kst("15:30"), kst("16:30"));
    }

    @Test
    void seeking_back_shows_what_was_known_then_and_takes_nothing_out_of_the_record() {
        playing.seek(kst("15:40"));

        assertThat(words(past().room())).containsExactly("하나");
        assertThat(past().at()).isEqualTo(kst("15:40"));
        assertThat(words(owned.store().room())).containsExactly("하나", "둘");
        assertThat(playing.edge()).isEqualTo(kst("16:40"));
    }

    @Test
    void before_everything_stands_the_declared_incident_without_an_entry() {
        playing.seek(kst("11:00"));

        assertThat(words(past().room())).isEmpty();
        assertThat(past().at()).isBetween(kst("15:19"), kst("15:20"));
    }

    @Test
    void while_one_looks_back_nothing_is_recorded() {
        owned.typing(ReplayedRoom.AUTHOR);
        Commands commands = owned.commands(playing::looking);
        assertThat(commands.typist()).isEqualTo(ReplayedRoom.AUTHOR);
        Declaration second = new Declaration(Text.of("둘째"), Severity.SEV2, kst("15:00"), ZoneId.of("Asia/Seoul"));
        playing.seek(kst("15:40"));

        assertThatThrownBy(() -> commands.declare(second).toCompletableFuture().join())
                .hasCauseInstanceOf(Refusal.class);
        assertThat(owned.store().room().declared()).hasSize(1);

        playing.toEdge();
        commands.declare(second).toCompletableFuture().join();
        assertThat(owned.store().room().unapplied()).isEmpty();
        assertThat(owned.store().room().declared()).hasSize(2);
    }

    @Test
    void the_record_waits_while_the_past_is_played_and_goes_on_from_its_edge() {
        playing.begin();
        playing.speed(60);
        playing.play();
        playing.seek(kst("16:20"));

        passes(Duration.ofSeconds(15));
        assertThat(past().at()).isEqualTo(kst("16:35"));
        assertThat(words(past().room())).containsExactly("하나", "둘");
        assertThat(playing.edge()).isEqualTo(kst("16:40"));

        passes(Duration.ofSeconds(15));
        assertThat(playing.past().get()).isNull();

        passes(Duration.ofSeconds(60));
        assertThat(words(owned.store().room())).containsExactly("하나", "둘", "셋");
    }

    @Test
    void seeking_beyond_the_edge_ends_looking_back_and_records() {
        playing.seek(kst("15:40"));

        playing.seek(kst("17:40"));

        assertThat(playing.past().get()).isNull();
        assertThat(words(owned.store().room())).containsExactly("하나", "둘", "셋");
    }

    @Test
    void a_replay_that_cannot_be_recorded_says_so_once_and_stands_until_somebody_plays_it_again() throws Exception {
        playing.begin();
        playing.speed(3600);
        playing.play();
        owned.store().close();

        for (int step = 0; step < 5; step++) {
            passes(Duration.ofSeconds(1));
        }
        assertThat(failures).hasSize(1);
        assertThat(playing.playing().get()).isFalse();
        assertThat(playing.edge()).isBefore(kst("17:45"));

        playing.play();
        passes(Duration.ofSeconds(1));
        assertThat(failures).hasSize(2);
        failures.clear();
    }

    @Test
    void what_people_wrote_at_the_edge_is_not_there_when_they_look_back() {
        owned.typing(ReplayedRoom.AUTHOR);
        String id = owned.store().room().declared().getFirst().id();
        desk.run("log", "15:35 나중에 적은 것", "--store", home.resolve("replayed").toString(), "--incident", id);

        playing.seek(kst("15:40"));

        assertThat(words(past().room())).containsExactly("하나");
    }
}
