package bonghwa.ui.task;

import bonghwa.domain.Incident;
import bonghwa.domain.SizeUp;
import bonghwa.domain.Text;
import bonghwa.domain.Trend;
import bonghwa.ui.Act;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.SizeUpModel;
import bonghwa.ui.model.SizeUpModel.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What we have got: symptoms, scope, trend, and what we do not know; one box that is amended in its place. */
public final class SizeUpView extends VBox {

    /** How much of what was said before stands below the fields. */
    private static final int LATELY = 6;

    private final SizeUpModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final Label title = new Label();
    private final StackPane age = new StackPane();
    private final VBox body = new VBox();
    private final VBox past = new VBox();
    private BiConsumer<CompletionStage<?>, Consumer<Boolean>> said =
            (work, next) -> work.whenComplete((_, failure) -> next.accept(failure == null));

    private boolean history;
    /** What is being written, by incident: who looks at another one finds their words where they belong. */
    private final Map<String, SizeUpEditor> editors = new HashMap<>();

    private @Nullable Node before;

    public SizeUpView(SizeUpModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        setId("size-up");
        getStyleClass().addAll("side-block", "size-up", Css.FOCUS_RING);
        setFocusTraversable(true);
        title.getStyleClass().add(Css.HEADING);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, age);
        head.setAlignment(Pos.BASELINE_LEFT);
        body.getStyleClass().add("size-up-body");
        past.setId("size-up-past");
        getChildren().addAll(head, body);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                edit();
            }
        });
        new Subscriptions(this).redraw(this::draw, model.incident(), model.moment(), messages.language());
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != this || event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            edit();
            event.consume();
        } else if (event.getCode() == KeyCode.H || event.getCode() == KeyCode.SPACE) {
            history = !history;
            draw();
            event.consume();
        }
    }

    private void draw() {
        title.setText(messages.text("size-up.title"));
        age.getChildren().setAll(age());
        @Nullable SizeUpEditor editor = editor();
        // Its fields have the keyboard then, and the box around them has nothing to do with it.
        setFocusTraversable(editor == null);
        if (editor == null) {
            body.getChildren().setAll(said());
        } else {
            past.getChildren()
                    .setAll(SizeUpHistory.lines(model, messages, phrases).stream()
                            .limit(LATELY)
                            .toList());
            if (!body.getChildren().contains(editor)) {
                body.getChildren().setAll(editor, past);
            }
        }
        setAccessibleText(spoken());
    }

    private Node age() {
        @Nullable Duration age = model.age();
        if (age == null) {
            return Bits.faint(Act.AMEND_SIZE_UP.hint());
        }
        String says = phrases.ago(age);
        return model.old() ? Bits.abnormal(Shape.overdue(Shape.Size.SMALL), says) : Bits.quiet(says);
    }

    private List<Node> said() {
        SizeUp now = model.now();
        List<Node> lines = new ArrayList<>();
        if (now.isBlank()) {
            Label hint = Bits.quiet(messages.text("size-up.empty", Act.AMEND_SIZE_UP.hint()));
            hint.setWrapText(true);
            hint.setMinHeight(USE_PREF_SIZE);
            lines.add(hint);
        } else {
            line(lines, Part.SYMPTOMS, now.symptom());
            line(lines, Part.SCOPE, now.scope());
            lines.add(row(Part.TREND, trend(now.trend())));
            line(lines, Part.UNKNOWNS, now.unknown());
        }
        if (now.contested()) {
            lines.add(Bits.abnormal(Shape.alert(Shape.Size.SMALL), messages.text("size-up.disputed")));
        }
        if (history) {
            SizeUpHistory.lines(model, messages, phrases).forEach(lines::add);
        }
        return lines;
    }

    private void line(List<Node> into, Part part, Text words) {
        if (!words.isBlank()) {
            into.add(row(part, phrases.text(words)));
        }
    }

    private String trend(Trend trend) {
        return messages.text("trend." + trend.name().toLowerCase(Locale.ROOT));
    }

    private Node row(Part part, String words) {
        Label caption = Bits.quiet(caption(messages, part));
        caption.getStyleClass().add("size-up-caption");
        caption.setMinWidth(USE_PREF_SIZE);
        Label says = new Label(words);
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox row = new HBox(caption, says);
        row.getStyleClass().add("size-up-row");
        return row;
    }

    static String caption(Messages messages, Part part) {
        return messages.text("size-up." + part.name().toLowerCase(Locale.ROOT));
    }

    private String spoken() {
        SizeUp now = model.now();
        return messages.text(
                "size-up.spoken",
                messages.text("size-up.title"),
                phrases.text(now.symptom()),
                phrases.text(now.scope()),
                trend(now.trend()),
                phrases.text(now.unknown()));
    }

    private @Nullable SizeUpEditor editor() {
        @Nullable Incident incident = model.incident().get();
        return incident == null ? null : editors.get(incident.id());
    }

    /** Opens it to be amended in its place, or goes on where it is open. */
    public void edit() {
        @Nullable SizeUpEditor editor = editor();
        if (editor != null) {
            editor.enter();
            return;
        }
        model.open().ifPresent(this::edit);
    }

    private void edit(SizeUpModel.Opened opened) {
        before = getScene() == null ? null : getScene().getFocusOwner();
        SizeUpEditor editor = new SizeUpEditor(opened.said(), messages, phrases);
        editor.onTake(() -> {
            CompletionStage<?> work =
                    model.say(opened, editor.symptoms(), editor.scope(), editor.trend(), editor.unknowns());
            editor.setDisable(true);
            said.accept(work, done -> recorded(opened.incident(), editor, done));
        });
        editor.onLeave(() -> close(opened.incident()));
        editors.put(opened.incident(), editor);
        draw();
        editor.enter();
    }

    /** What could not be recorded stays as it was written. */
    private void recorded(String incident, SizeUpEditor editor, boolean done) {
        if (done) {
            close(incident);
        } else {
            editor.setDisable(false);
            editor.enter();
        }
    }

    /** Who tells, on the FX thread, whether something was recorded. */
    public void onSaid(BiConsumer<CompletionStage<?>, Consumer<Boolean>> tells) {
        said = tells;
    }

    private void close(String incident) {
        editors.remove(incident);
        draw();
        // By its key it is opened from anywhere: who was typing goes on there.
        (before == null ? this : before).requestFocus();
        before = null;
    }
}
