package bonghwa.ui.task;

import bonghwa.domain.WaitsOn;
import bonghwa.ui.control.Css;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks one thing about the selected row, below the list: a reason, a time, what it waits on. Enter takes it, Escape leaves it. */
final class TaskBar extends VBox {

    private static final List<WaitsOn> CHOICES = List.of(
            WaitsOn.POWER,
            WaitsOn.ACCESS,
            WaitsOn.NETWORK,
            WaitsOn.VENDOR,
            WaitsOn.DATA,
            WaitsOn.OTHER,
            WaitsOn.NOTHING);

    private final ItemWords words;
    private final Runnable back;
    private final Label question = new Label();
    private final Label wrong = new Label();
    private final TextField field = new TextField();
    private final FlowPane choices = new FlowPane();
    private Predicate<String> take = _ -> true;
    private Consumer<WaitsOn> choice = _ -> {};

    /** {@code back}: gives the keyboard back to the list. */
    TaskBar(ItemWords words, Runnable back) {
        this.words = words;
        this.back = back;
        setId("task-bar");
        getStyleClass().add("task-bar");
        question.setWrapText(true);
        field.setId("task-field");
        wrong.getStyleClass().add(Css.ERROR);
        choices.getStyleClass().add("task-choices");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** {@code takes} says whether what was typed could be taken. */
    void ask(String says, String prompt, String now, Predicate<String> takes) {
        take = takes;
        question.setText(says);
        field.setPromptText(prompt);
        field.setAccessibleText(says);
        field.setText(now);
        getChildren().setAll(question, field);
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    /** One key chooses. */
    void choose(String says, Consumer<WaitsOn> chooses) {
        choice = chooses;
        question.setText(says);
        choices.getChildren().clear();
        for (WaitsOn on : CHOICES) {
            Button button = new Button(words.text("task.choice", digit(on), words.waitsWord(on)));
            button.getStyleClass().add(Css.QUIET);
            button.setOnAction(_ -> chosen(on));
            choices.getChildren().add(button);
        }
        getChildren().setAll(question, choices);
        setVisible(true);
        choices.getChildren().getFirst().requestFocus();
    }

    private static int digit(WaitsOn on) {
        return on == WaitsOn.NOTHING ? 0 : CHOICES.indexOf(on) + 1;
    }

    private void chosen(WaitsOn on) {
        close();
        choice.accept(on);
    }

    private void close() {
        setVisible(false);
        back.run();
    }

    private void pressed(KeyEvent event) {
        boolean choosing = getChildren().contains(choices);
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (event.getCode() == KeyCode.ENTER && !choosing) {
            event.consume();
            taken();
        } else if (choosing) {
            String name = event.getCode().getName();
            CHOICES.stream()
                    .filter(on -> event.getCode().isDigitKey() && name.endsWith(String.valueOf(digit(on))))
                    .findFirst()
                    .ifPresent(on -> {
                        event.consume();
                        chosen(on);
                    });
        }
    }

    private void taken() {
        if (take.test(field.getText())) {
            close();
        } else {
            wrong.setText(words.text("task.bad-time"));
            getChildren().setAll(question, field, wrong);
        }
    }
}
