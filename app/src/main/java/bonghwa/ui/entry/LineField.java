package bonghwa.ui.entry;

import bonghwa.replica.line.Chip;
import bonghwa.replica.line.Meaning;
import bonghwa.replica.line.Problem;
import bonghwa.ui.control.Css;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The field of the entry line, with a line under each stretch that was recognised: in the colour of its state, red where it is wrong. */
final class LineField extends Region {

    private record Mark(int start, int end, String style) {}

    private static final double THICK = 2;
    /** Between the words and the end of the field, where the lines are drawn. */
    private static final double ROOM = 5;

    private final TextField field;
    private final List<Region> lines = new ArrayList<>();
    private final Rectangle clip = new Rectangle();
    private List<Mark> marks = List.of();

    LineField(TextField field) {
        this.field = field;
        getChildren().add(field);
        setClip(clip);
        field.caretPositionProperty().subscribe(_ -> requestLayout());
    }

    /** Draws lines under these. */
    void mark(List<Chip> chips, List<Problem> problems) {
        List<Mark> next = new ArrayList<>();
        for (Chip chip : chips) {
            if (chip.end() > chip.start()) {
                next.add(new Mark(chip.start(), chip.end(), style(chip)));
            }
        }
        problems.stream()
                .filter(p -> p.end() > p.start())
                .forEach(p -> next.add(new Mark(p.start(), p.end(), Css.ERROR)));
        marks = next;
        while (lines.size() < marks.size()) {
            Region line = new Region();
            line.setMouseTransparent(true);
            line.setManaged(false);
            lines.add(line);
            getChildren().add(line);
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).setVisible(i < marks.size());
            if (i < marks.size()) {
                lines.get(i)
                        .getStyleClass()
                        .setAll("entry-underline", marks.get(i).style());
            }
        }
        requestLayout();
    }

    private static String style(Chip chip) {
        if (!chip.solid()) {
            return "entry-underline-dashed";
        }
        return chip.meaning() instanceof Meaning.StateIs is ? Css.state(is.state()) : Css.MUTED;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(field.prefHeight(width)) + ROOM;
    }

    @Override
    protected double computePrefWidth(double height) {
        return field.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        field.resizeRelocate(0, 0, getWidth(), getHeight() - ROOM);
        field.layout();
        for (int i = 0; i < marks.size(); i++) {
            @Nullable Rectangle2D from = bounds(marks.get(i).start());
            @Nullable Rectangle2D to = bounds(marks.get(i).end() - 1);
            if (from != null && to != null) {
                double x = Math.max(0, from.getMinX() + 1);
                lines.get(i).resizeRelocate(x, getHeight() - ROOM + 1, Math.max(0, to.getMaxX() - x), THICK);
            }
        }
    }

    /** Where the char at that index stands; the words of a line may be older than its marks for a moment. */
    private @Nullable Rectangle2D bounds(int index) {
        return field.getSkin() instanceof TextFieldSkin skin && index >= 0 && index < field.getLength()
                ? skin.getCharacterBounds(index)
                : null;
    }

    /** How far from the left the char at that index stands. */
    double placeOf(int index) {
        @Nullable Rectangle2D at = bounds(index);
        return at == null ? 0 : at.getMinX();
    }
}
