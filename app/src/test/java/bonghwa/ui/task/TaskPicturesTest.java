package bonghwa.ui.task;

import bonghwa.domain.Language;
import bonghwa.domain.Trend;
import bonghwa.testing.FxTest;
import bonghwa.testing.Gallery;
import bonghwa.testing.NightShift;
import bonghwa.testing.Screen;
import bonghwa.ui.Acts;
import bonghwa.ui.Theme;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.AttentionModel;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.DigestModel;
import bonghwa.ui.model.LastSeen;
import bonghwa.ui.model.RhythmModel;
import bonghwa.ui.model.SizeUpModel;
import bonghwa.ui.model.TasksModel;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** Pictures of what the crew must not forget, to look at. */
@FxTest
class TaskPicturesTest {

    private static Gallery page(Screen screen, String name, NightShift night, boolean unfolded) {
        return new Gallery(screen, name, (messages, phrases, _) -> {
            TasksModel model = night.tasks();
            if (unfolded) {
                model.fold();
            }
            ConfirmView beside = new ConfirmView(night.unconfirmed(), messages, phrases);
            return new TasksView(model, messages, phrases, new Sheets(new StackPane()), beside, _ -> {});
        });
    }

    private static void everyLook(Gallery gallery, int width, int height) {
        gallery.picture(Language.KO, Theme.DARK, width, height);
        gallery.picture(Language.EN, Theme.LIGHT, width, height);
        gallery.picture(Language.KO, Theme.LIGHT, width, height);
        gallery.picture(Language.EN, Theme.DARK, width, height);
    }

    private static Sheets over(Node sheet) {
        Sheets sheets = new Sheets(new VBox());
        sheets.open(sheet, sheet);
        return sheets;
    }

    private static NightShift sized() {
        NightShift night = new NightShift();
        SizeUpModel model = night.sizeUp();
        model.say(
                model.open().orElseThrow(),
                "톡채널 발송이 멈춰 있고 페이 송금확인증이 나가지 않음",
                "판교 1곳, 95개 기능 중 41개",
                Trend.SHRINKING,
                "배터리실 재발화 여부, 남은 전력 5%가 돌아올 시각");
        return night;
    }

    @Test
    void open_items(Screen screen) {
        everyLook(page(screen, "tasks", new NightShift().full(), true), 1200, 720);
        page(screen, "tasks-empty", new NightShift(), false).picture(Language.KO, Theme.DARK, 1200, 720);
        page(screen, "tasks-large", new NightShift().full(), true).picture(Language.KO, Theme.CONTRAST, 1200, 900, 150);
    }

    @Test
    void open_items_beside_the_timeline(Screen screen) {
        NightShift night = new NightShift().full();
        everyLook(new Gallery(screen, "tasks-side", (m, p, _) -> new TaskSide(night.tasks(), m, p, _ -> {})), 260, 420);
    }

    @Test
    void the_size_up(Screen screen) {
        NightShift night = sized();
        night.pass(Duration.ofMinutes(70));
        everyLook(
                new Gallery(screen, "size-up", (m, p, _) -> {
                    SizeUpModel model = night.sizeUp();
                    SizeUpView editing = new SizeUpView(model, m, p);
                    editing.edit();
                    SizeUpView blank = new SizeUpView(new NightShift().sizeUp(), m, p);
                    return new VBox(new SizeUpView(model, m, p), blank, editing);
                }),
                280,
                620);
    }

    @Test
    void what_is_due_again(Screen screen) {
        NightShift night = new NightShift();
        everyLook(
                new Gallery(screen, "rhythm", (m, p, _) -> {
                    RhythmModel model = night.rhythm();
                    StackPane ground = new StackPane();
                    Sheets sheets = new Sheets(new VBox(new RhythmBar(model, new Acts(), m, p), ground));
                    new RhythmForm(model, m, p, () -> NightShift.NOW).open(sheets::open, sheets::close);
                    return sheets;
                }),
                1000,
                420);
    }

    @Test
    void what_wants_attention(Screen screen) {
        NightShift night = new NightShift().full();
        everyLook(
                new Gallery(screen, "attention", (m, p, _) -> {
                    DeskModel desk = night.desk();
                    desk.type(night.person("pangyo-site"));
                    return over(new AttentionSheet(new AttentionModel(night.room(), desk), m, p, _ -> {}));
                }),
                900,
                500);
    }

    @Test
    void what_somebody_missed(Screen screen) {
        NightShift night = new NightShift().full();
        everyLook(
                new Gallery(screen, "digest", (m, p, _) -> {
                    DeskModel desk = night.desk();
                    DigestModel model =
                            new DigestModel(night.room(), desk, new Memory(NightShift.NOW.minusSeconds(26_000)));
                    desk.type(night.person("pangyo-site"));
                    return over(new DigestSheet(model, m, p, () -> {}));
                }),
                1000,
                760);
    }

    /** Everybody was last here at one moment. */
    private record Memory(Instant moment) implements LastSeen {
        @Override
        public Optional<Instant> of(String person) {
            return Optional.of(moment);
        }

        @Override
        public void saw(String person, Instant at) {
            // A picture is looked at once.
        }
    }
}
