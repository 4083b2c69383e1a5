package bonghwa.ui.sync;

import bonghwa.domain.KnownDesk;
import bonghwa.ui.Messages;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.ProseArea;
import bonghwa.ui.model.Exchanged;
import bonghwa.ui.model.Invited;
import bonghwa.ui.model.JoinModel;
import bonghwa.ui.model.JoinModel.Step;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Joining a room: an invitation is pasted or its file chosen, it says where it leads, and Enter goes there. FX thread. */
final class JoinForm {

    private final JoinModel model;
    private final SyncWords words;
    private final Sheet sheet;
    private final TextArea text = new ProseArea();
    private final Button file = new Button();
    private final Label says = Sheet.says("");
    private final Label next = Sheet.says("");
    private final ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Runnable close;
    private Supplier<Optional<Path>> choose = Optional::empty;

    /** {@code close} puts the form away. */
    JoinForm(JoinModel model, SyncWords words, Messages messages, Runnable close) {
        this.model = model;
        this.words = words;
        this.close = close;
        sheet = new Sheet("join", messages, "sync.join", "sync.join.take");
        text.setId("join-text");
        text.setWrapText(true);
        text.setPrefRowCount(4);
        text.setAccessibleText(words.text("sync.join.paste"));
        text.textProperty().subscribe(model::paste);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        file.setId("join-file");
        file.setText(words.text("sync.join.file"));
        file.getStyleClass().add(Css.QUIET);
        file.setOnAction(_ -> choose.get().ifPresent(model::open));
        says.setId("join-says");
        next.setId("join-next");
        progress.setId("join-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        Node ask = Sheet.says(words.text("sync.join.paste"));
        sheet.with(ask, text, file, says, next, progress);
        for (Node each : new Node[] {says, next, progress}) {
            each.managedProperty().bind(each.visibleProperty());
        }
        sheet.take().setOnAction(_ -> take());
        sheet.cancel().setOnAction(_ -> close.run());
        Subscriptions shown = new Subscriptions(sheet);
        shown.redraw(this::draw, model.invited(), model.step(), messages.language());
        shown.follow(model.read(), this::show);
    }

    /** What was read from a file stands there as if pasted. */
    private void show(String read) {
        if (!read.isEmpty()) {
            text.setText(read);
        }
    }

    private void take() {
        if (model.step().get() == Step.JOINED) {
            close.run();
        } else {
            model.join();
        }
    }

    /** Enter takes what was pasted: an invitation has no lines of its own. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take();
        }
    }

    private void draw() {
        Step step = model.step().get();
        Invited invited = model.invited().get();
        says.getStyleClass().remove(Css.ERROR);
        says.setText(said(invited));
        says.setVisible(!says.getText().isEmpty());
        if (invited instanceof Invited.Fault) {
            says.getStyleClass().add(Css.ERROR);
        }
        progress.setVisible(step == Step.JOINING);
        next.setText(next(step));
        next.setVisible(!next.getText().isEmpty());
        next.getStyleClass().remove(Css.ERROR);
        if (step == Step.FAILED) {
            next.getStyleClass().add(Css.ERROR);
        }
        boolean ready = invited instanceof Invited.Said && step != Step.JOINING;
        sheet.take().setDisable(!ready);
        sheet.take().setText(words.text(step == Step.JOINED ? "sync.join.close" : "sync.join.take"));
        sheet.cancel().setVisible(step != Step.JOINED);
        text.setEditable(step == Step.READING || step == Step.FAILED);
        file.setDisable(step == Step.JOINING || step == Step.JOINED);
    }

    private String said(Invited invited) {
        return switch (invited) {
            case Invited.Nothing _ -> "";
            case Invited.Fault fault ->
                words.text("sync.join.fault."
                        + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case Invited.Said said -> {
                String who = said.account().isEmpty() ? "" : words.text("sync.join.account", said.account());
                yield String.join(
                                "\n",
                                words.text(
                                        "sync.join.hub",
                                        HubPlace.of(said.place()).full()),
                                who,
                                words.text("sync.join.root", KnownDesk.fingerprint(said.root())),
                                said.wall() ? words.text("sync.join.wall") : "",
                                said.secret() ? "" : words.text("sync.join.open-line"))
                        .replaceAll("\n{2,}", "\n")
                        .strip();
            }
        };
    }

    private String next(Step step) {
        return switch (step) {
            case READING -> "";
            case JOINING -> words.text("sync.join.under-way");
            case JOINED -> joined();
            case FAILED ->
                model.reason() == null
                        ? words.text("sync.join.failed")
                        : words.text("sync.join.failed.why", words.reason(model.reason()));
        };
    }

    private String joined() {
        Exchanged outcome = model.outcome();
        String lines = words.text("sync.join.done", words.count(outcome == null ? 0 : outcome.taken()));
        boolean wall = model.invited().get() instanceof Invited.Said said && said.wall();
        return wall ? lines : lines + "\n" + words.text("sync.awaiting");
    }

    /** How somebody chooses the file of an invitation. */
    void onFile(Supplier<Optional<Path>> chooser) {
        choose = chooser;
    }

    Sheet node() {
        return sheet;
    }

    Node first() {
        return text;
    }
}
