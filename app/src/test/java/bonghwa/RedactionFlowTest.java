package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Redaction;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.Declaration;
import bonghwa.replica.OpenStore;
import bonghwa.store.StoreFolder;
import bonghwa.store.TrustedRoot;
import bonghwa.sync.SyncStatus;
import bonghwa.testing.FxTest;
import bonghwa.testing.MadeDesks;
import bonghwa.testing.MadePast;
import bonghwa.testing.Screen;
import bonghwa.testing.Stores;
import bonghwa.testing.Weekend;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A password that was pasted by mistake leaves the record by the keyboard alone, in the whole window over a real store. */
@FxTest
class RedactionFlowTest {

    private static final Instant NOW = Weekend.kst("2022-10-16T21:44:00");

    @TempDir
    private Path home;

    private HomeDesk desk;
    private OpenStore store;
    private Commands commands;
    private RoomScene window;

    @BeforeEach
    void open() throws Exception {
        desk = new HomeDesk(home, () -> NOW);
        store = Stores.open(home.resolve("store"), home.resolve("memory"), () -> NOW, Clockwork.REAL);
        commands = Stores.commands(store);
        var _ = commands.declare(new Declaration(Text.of("화재"), Severity.SEV1, NOW, Weekend.KST));
        note("전원 복구 시작", NOW.minusSeconds(600));
        note("비밀번호 hunter2-ko", NOW);
    }

    @AfterEach
    void close() throws IOException {
        store.close();
        desk.close();
    }

    private void note(String words, Instant at) {
        var _ = commands.log(incident(), Content.of(Kind.NOTE, at, words));
    }

    private String incident() {
        return store.room().declared().getFirst().id();
    }

    private List<TimelineEntry> entries() {
        return store.room().declared().getFirst().log().entries();
    }

    private void show(Screen screen) {
        window = screen.read(() -> new RoomScene(context()));
        store.replica().subscribe(commit -> window.room().commit(commit));
        store.whenRedacted(() -> window.room().redacted());
        screen.show(screen.read(() -> window.scene(1280, 800)));
        screen.settle();
        press(screen, KeyCode.F4);
        press(screen, KeyCode.END);
    }

    private RoomContext context() {
        RoomRedaction redaction =
                new RoomRedaction(store, HubWiring.of(store, desk.machinery), commands, Runnable::run);
        return new RoomContext(
                store.room(),
                NOW,
                Weekend.KST,
                Clockwork.Kind.REAL,
                commands,
                () -> "person",
                StoreHealth.of(home.toString(), store.recovery()),
                Settings.USUAL,
                new FxBridge(),
                Runnable::run,
                "",
                _ -> {},
                new SeenHere("", _ -> {}),
                Optional.empty(),
                MadePast.of(store.room()),
                new RoomHubs(
                        SyncStatus.ALONE,
                        NOW,
                        new Unconnected(),
                        new MadeDesks(),
                        redaction,
                        new NativeChoosing(() -> null)),
                RoomPapers.none(),
                () -> {},
                _ -> {});
    }

    private static void press(Screen screen, KeyCode... keys) {
        screen.robot().push(keys);
        screen.settle();
    }

    private static Optional<Node> found(Screen screen, String id) {
        return Optional.ofNullable(
                screen.read(() -> screen.stage().getScene().getRoot().lookup("#" + id)));
    }

    private static String text(Screen screen, String id) {
        return ((TextInputControl) found(screen, id).orElseThrow()).getText();
    }

    private String journal() throws IOException {
        return Files.readString(home.resolve("store/journal/00000001.lines"));
    }

    private static String problem(RoomScene window) {
        var problem = window.problems().current().get();
        return problem == null ? "" : problem.text();
    }

    @Test
    void words_go_by_three_strokes_and_a_reason_and_the_hole_stands_where_they_stood(Screen screen) throws IOException {
        show(screen);
        press(screen, KeyCode.SHIFT, KeyCode.DELETE);
        assertThat(text(screen, "redact-text")).isEqualTo("비밀번호 hunter2-ko");
        press(screen, KeyCode.ENTER);
        assertThat(entries()).allMatch(e -> e.redaction() == null);
        screen.robot().write("비밀번호");
        press(screen, KeyCode.ENTER);

        assertThat(found(screen, "redact-sheet")).isEmpty();
        assertThat(entries()).hasSize(2).filteredOn(e -> e.redaction() != null).hasSize(1);
        TimelineEntry shown =
                screen.read(() -> window.room().incident().get().log().entries().getLast());
        assertThat(shown.content().text().ko()).isEqualTo(Redaction.BAR + " 비밀번호");
        assertThat(journal()).doesNotContain("hunter2-ko");
        assertThat(screen.read(() -> screen.stage().getScene().getRoot().lookupAll(".text").stream()
                        .filter(javafx.scene.text.Text.class::isInstance)
                        .map(n -> ((javafx.scene.text.Text) n).getText())
                        .toList()))
                .anyMatch(t -> t.contains("21:44 · 이유: 비밀번호"));
        screen.save("redacted");
        assertThat(screen.read(() -> screen.stage().getScene().getFocusOwner().getId()))
                .isEqualTo("timeline-column");
    }

    @Test
    void a_reason_that_repeats_what_is_to_go_is_said_and_needs_a_second_stroke(Screen screen) {
        show(screen);
        press(screen, KeyCode.SHIFT, KeyCode.DELETE);
        screen.robot().write("hunter2-ko pasted");
        screen.settle();
        assertThat(((Label) found(screen, "redact-repeats").orElseThrow()).getText())
                .contains("hunter2ko");
        screen.save("redact-repeats");
        press(screen, KeyCode.ENTER);
        assertThat(entries()).allMatch(e -> e.redaction() == null);
        assertThat(((Button) found(screen, "redact-do").orElseThrow()).getText())
                .isEqualTo("그래도 가리기");

        press(screen, KeyCode.ENTER);

        assertThat(found(screen, "redact-sheet")).isEmpty();
        assertThat(entries()).filteredOn(e -> e.redaction() != null).hasSize(1);
    }

    @Test
    void escape_leaves_everything_as_it_is(Screen screen) throws IOException {
        show(screen);
        press(screen, KeyCode.SHIFT, KeyCode.DELETE);
        screen.robot().write("doubt");
        press(screen, KeyCode.ESCAPE);
        assertThat(found(screen, "redact-sheet")).isEmpty();
        assertThat(entries()).allMatch(e -> e.redaction() == null);
        assertThat(journal()).contains("hunter2-ko").doesNotContain("payload-redacted");
    }

    @Test
    void of_several_rows_and_where_the_words_are_gone_already_nothing_opens_and_it_says_why(Screen screen) {
        var _ = store.stewardship()
                .redact(commands.typist(), entries().getLast().id(), "x");
        show(screen);
        press(screen, KeyCode.SHIFT, KeyCode.DELETE);
        assertThat(found(screen, "redact-sheet")).isEmpty();
        assertThat(problem(window)).contains("이미 가렸습니다");
        press(screen, KeyCode.CONTROL, KeyCode.A);
        press(screen, KeyCode.SHIFT, KeyCode.DELETE);
        assertThat(found(screen, "redact-sheet")).isEmpty();
        assertThat(problem(window)).contains("하나를 고르십시오");
    }

    @Test
    void who_is_no_steward_is_told_so_before_a_reason_is_asked(Screen screen) throws Exception {
        store.close();
        new TrustedRoot(desk.machinery.disk(), new StoreFolder(home.resolve("store"))).write("A".repeat(43));
        store = Stores.open(home.resolve("store"), home.resolve("memory"), () -> NOW, Clockwork.REAL);
        RoomRedaction redaction =
                new RoomRedaction(store, HubWiring.of(store, desk.machinery), commands, Runnable::run);
        assertThat(redaction.look("x", Language.KO).toCompletableFuture())
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableThat()
                .withMessageContaining("refusal.no-steward");
    }
}
