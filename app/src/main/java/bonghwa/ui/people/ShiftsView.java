package bonghwa.ui.people;

import bonghwa.domain.Duty;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.ShiftPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The plan of shifts: a row for each duty, six hours back and eighteen ahead. Up and down choose a duty, left and right an hour,
 * Enter names who comes then.
 */
final class ShiftsView extends VBox {

    private final ShiftPlan plan;
    private final Words words;
    private final BiConsumer<Duty, Instant> name;
    private final List<ShiftLane> lanes = new ArrayList<>();
    private final List<HBox> rows = new ArrayList<>();
    private final Label says = new Label();
    private Instant hour;
    private int row;

    ShiftsView(ShiftPlan plan, Words words, BiConsumer<Duty, Instant> name) {
        this.plan = plan;
        this.words = words;
        this.name = name;
        this.hour = plan.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
        setId("shifts");
        getStyleClass().add("shifts");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setFocusTraversable(true);
        Label title = new Label(words.text("act.show-shifts"));
        title.getStyleClass().add(Css.TITLE);
        says.setId("shifts-says");
        Label hint = new Label(words.text("people.shifts.hint"));
        hint.getStyleClass().add(Css.SECONDARY);
        getChildren().addAll(title, scale());
        VBox all = new VBox();
        plan.rows().forEach(r -> all.getChildren().add(row(r)));
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("shift-scroll");
        getChildren().addAll(scroll, says, hint);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        draw();
    }

    private HBox scale() {
        HBox marks = new HBox();
        marks.setAlignment(Pos.BOTTOM_LEFT);
        String before = "";
        for (Instant mark : plan.marks()) {
            String day = words.phrases().shortDay(mark);
            String time = words.phrases().time(mark);
            // Hours alone would not say on which side of midnight they are.
            Label label = new Label(day.equals(before) ? time : String.join("\n", day, time));
            before = day;
            label.getStyleClass().addAll(Css.SECONDARY, "shift-mark");
            label.setMaxWidth(Double.MAX_VALUE);
            label.setMinWidth(0);
            label.setPrefWidth(0);
            HBox.setHgrow(label, Priority.ALWAYS);
            marks.getChildren().add(label);
        }
        HBox.setHgrow(marks, Priority.ALWAYS);
        return line("", marks);
    }

    private HBox line(String caption, Node right) {
        Label left = new Label(caption);
        left.getStyleClass().add("shift-duty");
        HBox line = new HBox(left, right);
        line.getStyleClass().add("shift-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox row(ShiftPlan.Row duty) {
        ShiftLane lane = new ShiftLane(plan, duty, words);
        HBox.setHgrow(lane, Priority.ALWAYS);
        lanes.add(lane);
        HBox line = line(words.duty(duty.duty()), lane);
        rows.add(line);
        return line;
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        switch (key) {
            case UP -> row = Math.max(0, row - 1);
            case DOWN -> row = Math.min(rows.size() - 1, row + 1);
            case LEFT -> move(-1);
            case RIGHT -> move(1);
            case ENTER -> {
                event.consume();
                name.accept(duty(), hour);
                return;
            }
            default -> {
                return;
            }
        }
        event.consume();
        draw();
    }

    private Duty duty() {
        return plan.rows().get(row).duty();
    }

    private void move(int hours) {
        Instant next = hour.plus(Duration.ofHours(hours));
        if (next.isAfter(plan.now()) && next.isBefore(plan.until())) {
            hour = next;
        }
    }

    private void draw() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).getStyleClass().remove("shift-chosen");
            if (i == row) {
                rows.get(i).getStyleClass().add("shift-chosen");
            }
            lanes.get(i).choose(i == row ? hour : null);
        }
        if (!rows.isEmpty()) {
            says.setText(words.text(
                    "people.shifts.says", words.duty(duty()), words.phrases().dayTime(hour)));
            setAccessibleText(says.getText());
        }
    }
}
