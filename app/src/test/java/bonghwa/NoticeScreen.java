package bonghwa;

import bonghwa.domain.Audience;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.SentNotice;
import bonghwa.testing.Screen;
import bonghwa.testing.Shift;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.NoticeModel;
import bonghwa.ui.model.NoticeWriter;
import bonghwa.ui.notice.NoticeSheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/** A sheet of a notice in a window, with what a test does on it. */
abstract class NoticeScreen {

    final Shift shift = new Shift();
    final List<Throwable> reported = new ArrayList<>();
    /** What is to be said where composing takes long. */
    final List<Runnable> slows = new ArrayList<>();

    Executor lane = Runnable::run;
    Sheets sheets;

    final MadeWays ways = new MadeWays();

    @TempDir
    Path templates;

    NoticeModel model(Screen screen) {
        EntryReader reader = new EntryReader(
                shift.room(), () -> null, () -> screen.messages().language().get());
        return new NoticeModel(
                shift.room(),
                shift.desk(),
                shift.commands(),
                reader,
                new NoticeWriter(
                        shift.room(), new Notices(screen.messages(), templates, reported::add), lane, (_, slow) -> {
                            slows.add(slow);
                            return () -> slows.remove(slow);
                        }));
    }

    private NoticeSheet sheet(Screen screen) {
        return new NoticeSheet(
                model(screen),
                ways,
                sheets,
                new Problems(new FxBridge(), screen.messages()),
                screen.messages(),
                screen.phrases());
    }

    void correct(Screen screen, SentNotice sent) {
        sheets = screen.show(() -> new Sheets(new Button("behind")), 1280, 800);
        screen.run(() -> sheet(screen).correct(sent));
    }

    void open(Screen screen) {
        sheets = screen.show(() -> new Sheets(new Button("behind")), 1280, 800);
        screen.run(() -> sheet(screen).open());
    }

    <N extends Node> N find(Screen screen, String id, Class<N> type) {
        return type.cast(screen.read(() -> sheets.lookup("#" + id)));
    }

    String text(Screen screen, String id) {
        return find(screen, id, TextInputControl.class).getText();
    }

    String said(Screen screen) {
        return find(screen, "notice-said", Label.class).getText();
    }

    List<SentNotice> notices() {
        return shift.incident().notices();
    }

    void approve(Screen screen) {
        screen.run(() -> {
            ComboBox<?> approver = find(screen, "notice-approver", ComboBox.class);
            approver.getSelectionModel().selectFirst();
        });
    }

    void record(Screen screen) {
        screen.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        screen.settle();
    }

    void press(Screen screen, String id) {
        screen.run(() -> find(screen, id, Button.class).fire());
        screen.settle();
    }

    @Nullable
    NoticeDraft draft() {
        return shift.incident()
                .conduct()
                .drafts()
                .open(Audience.PUBLIC)
                .map(v -> v.value())
                .orElse(null);
    }

    void edit(Screen screen, String words) {
        screen.run(() -> find(screen, "notice-ko", TextArea.class).setText(words));
        screen.settle();
    }
}
