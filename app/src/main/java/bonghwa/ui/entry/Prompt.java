package bonghwa.ui.entry;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** What an empty line asks for: the fullest wording that is read whole in the field. */
final class Prompt {

    /** The caret and a hair. */
    private static final double BESIDE = 4;

    private final TextField field;
    private List<String> wordings = List.of();

    Prompt(TextField field) {
        this.field = field;
        field.widthProperty().subscribe(this::fit);
        field.fontProperty().subscribe(this::fit);
    }

    /** The same in ever fewer words; the last one is taken where none fits. */
    void offer(List<String> fullestFirst) {
        wordings = List.copyOf(fullestFirst);
        fit();
    }

    private void fit() {
        double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset() - BESIDE;
        wordings.stream()
                .filter(words -> room <= 0 || width(words) <= room)
                .findFirst()
                .or(() -> wordings.reversed().stream().findFirst())
                .ifPresent(field::setPromptText);
    }

    private double width(String words) {
        Text text = new Text(words);
        text.setFont(field.getFont());
        return text.getLayoutBounds().getWidth();
    }
}
