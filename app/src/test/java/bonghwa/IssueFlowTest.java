package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bonghwa.domain.Board;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Incident;
import bonghwa.domain.Lane;
import bonghwa.domain.Room;
import bonghwa.domain.Span;
import bonghwa.domain.State;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import bonghwa.testing.FxTest;
import bonghwa.testing.MadeDesks;
import bonghwa.testing.MadePast;
import bonghwa.testing.Screen;
import bonghwa.testing.Stores;
import bonghwa.testing.Weekend;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Settings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One evening from the first start to a restart, in the whole window, by the keyboard alone, onto a real disk. */
@FxTest
class IssueFlowTest {

    private static final List<String> LINES = List.of(
            "20:00 #로그인 장애",
            "20:01 #카카오T 장애",
            "20:02 #페이/결제 장애, 결제 화면이 안 열림",
            "20:03 #톡채널 장애",
            "20:05 SEV1 선포 !결정",
            "20:06 #멜론 지연",
            "20:10 전원이 끊긴 랙을 확인 !상황",
            "20:12 #페이/결제 복구중 >21:30 캐시 재기동",
            "20:15 !막힘 현장에 들어갈 수 없음 #판교",
            "20:20 #카카오T/전체-바이크 정상",
            "20:25 #로그인 복구중",
            "20:30 #로그인 정상",
            "20:31 로그인 확인, 이용자 신고 없음",
            "20:35 #톡채널/관리자센터 복구중",
            "20:40 #톡채널/관리자센터 정상",
            "20:41 #멜론 정상",
            "20:45 !할일 메시지 큐 재처리 >21:30",
            "20:50 #페이/결제 >22:30 큐가 길다",
            "20:55 404 오류 급증 #페이",
            "21:00 #페이/결제 정상");

    private static final FunctionRef PAYMENT = new FunctionRef("kakao-pay", "payment");

    @TempDir
    private Path home;

    private Instant now = Weekend.kst("2022-10-16T19:59:00");

    private OpenStore open() throws Exception {
        return Stores.open(home.resolve("store"), home.resolve("memory"), () -> now, Clockwork.REAL);
    }

    private RoomScene window(Screen screen, OpenStore store) {
        RoomScene window = screen.read(() -> new RoomScene(context(store, Stores.commands(store))));
        store.replica().subscribe(commit -> window.room().commit(commit));
        screen.show(screen.read(() -> window.scene(1000, 800)));
        return window;
    }

    private RoomContext context(OpenStore store, Commands commands) {
        return new RoomContext(
                store.room(),
                now,
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
                RoomHubs.unconnected(now, new MadeDesks()),
                RoomPapers.none(),
                () -> {},
                _ -> {});
    }

    private static void press(Screen screen, KeyCode... keys) {
        screen.robot().push(keys);
        screen.settle();
    }

    /** What holds the keyboard; a window where nothing does is a trap. */
    private static Node focused(Screen screen) {
        return Objects.requireNonNull(
                screen.read(() -> screen.stage().getScene().getFocusOwner()), "nothing has the keyboard");
    }

    /** Types into whatever has the keyboard, which must be that field. */
    private static void type(Screen screen, String id, String words) {
        assertThat(focused(screen).getId()).isEqualTo(id);
        screen.run(() -> ((TextField) focused(screen)).setText(words));
    }

    private void line(Screen screen, RoomScene window, String line) {
        now = now.plusSeconds(200);
        screen.run(() -> window.room().tick(now));
        type(screen, "entry-field", line);
        press(screen, KeyCode.ENTER);
        assertThat(screen.read(() -> ((TextField) focused(screen)).getText()))
                .as(line)
                .isEmpty();
    }

    private static Incident incident(OpenStore store) {
        return store.room().declared().getFirst();
    }

    private State state(OpenStore store, FunctionRef ref) {
        return Board.of(store.room().catalogue(), incident(store).log(), now)
                .function(ref)
                .orElseThrow()
                .reported()
                .state();
    }

    @Test
    void an_evening_is_declared_written_corrected_closed_reopened_and_the_same_after_a_restart(Screen screen)
            throws Exception {
        Room before;
        try (OpenStore store = open()) {
            var _ = Stores.commands(store).importCatalogue(new Weekend().catalogue(), true);
            RoomScene window = window(screen, store);
            declare(screen, store);
            LINES.forEach(line -> line(screen, window, line));
            assertThat(incident(store).log().entries()).hasSize(LINES.size());
            statesAndSpans(store);
            correct(screen, window, store);
            closeAndReopen(screen, store);
            before = store.room();
        }
        try (OpenStore store = open()) {
            assertThat(store.room()).isEqualTo(before);
            RoomScene window = window(screen, store);
            assertThat(Objects.requireNonNull(window.room().incident().get()).closed())
                    .isFalse();
            assertThat(focused(screen).getId()).isEqualTo("entry-field");
        }
    }

    /** The first thing to do has the keyboard already; a title is enough. */
    private void declare(Screen screen, OpenStore store) {
        assertThat(focused(screen).getId()).isEqualTo("start-declare");
        press(screen, KeyCode.ENTER);
        type(screen, "incident-title", "결제와 로그인 장애");
        press(screen, KeyCode.ENTER);
        assertThat(incident(store).facts().title().ko()).isEqualTo("결제와 로그인 장애");
    }

    private void statesAndSpans(OpenStore store) {
        assertThat(state(store, PAYMENT)).isEqualTo(State.OPERATIONAL);
        assertThat(state(store, new FunctionRef("kakao-t", "bike"))).isEqualTo(State.MAJOR_OUTAGE);
        assertThat(state(store, new FunctionRef("kakao-t", "taxi"))).isEqualTo(State.OPERATIONAL);
        assertThat(Lane.of(incident(store).log(), PAYMENT, now))
                .extracting(Span::state, Span::from)
                .containsExactly(
                        tuple(State.MAJOR_OUTAGE, Weekend.kst("2022-10-16T20:02:00")),
                        tuple(State.RECOVERING, Weekend.kst("2022-10-16T20:12:00")),
                        tuple(State.OPERATIONAL, Weekend.kst("2022-10-16T21:00:00")));
    }

    /** One entry is moved to when it really was, another one struck: the lane follows, and both stay to be read. */
    private void correct(Screen screen, RoomScene window, OpenStore store) {
        TimelineEntry back = numbered(store, "#페이/결제 정상");
        TimelineEntry errors = numbered(store, "404 오류");
        line(screen, window, "!정정 " + back.number() + " 20:58 기록이 늦었음");
        line(screen, window, "!취소 " + errors.number() + " 잘못 봄");

        assertThat(Lane.of(incident(store).log(), PAYMENT, now).getLast().from())
                .isEqualTo(Weekend.kst("2022-10-16T20:58:00"));
        assertThat(numbered(store, "404 오류").struck()).isTrue();
        assertThat(numbered(store, "#페이/결제 정상").occurredAt()).isEqualTo(Weekend.kst("2022-10-16T20:58:00"));
    }

    private static TimelineEntry numbered(OpenStore store, String part) {
        return incident(store).log().entries().stream()
                .filter(e -> String.valueOf(e.written().typed()).contains(part))
                .findFirst()
                .orElseThrow();
    }

    /** In the list of incidents, by keys: the list, then its acts in their order. */
    private void closeAndReopen(Screen screen, OpenStore store) {
        press(screen, KeyCode.CONTROL, KeyCode.DIGIT2);
        tabTo(screen, "incidents-close");
        press(screen, KeyCode.SPACE);
        type(screen, "close-note", "모두 정상");
        press(screen, KeyCode.ENTER);
        assertThat(incident(store).closed()).isTrue();

        tabTo(screen, "incidents-close");
        press(screen, KeyCode.SPACE);
        press(screen, KeyCode.ESCAPE);
        assertThat(incident(store).closed()).isTrue();
        press(screen, KeyCode.SPACE);
        press(screen, KeyCode.ENTER);
        assertThat(incident(store).closed()).isFalse();
    }

    private static void tabTo(Screen screen, String id) {
        for (int i = 0; i < 12 && !id.equals(focused(screen).getId()); i++) {
            press(screen, KeyCode.TAB);
        }
        assertThat(focused(screen).getId()).isEqualTo(id);
    }
}
