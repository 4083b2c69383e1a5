package bonghwa.ui.timeline;

import bonghwa.ui.control.Css;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** The pieces of a row's second line, broken between pieces where they do not fit; what is longer than a line breaks inside. */
final class MetaLine extends Region {

    private static final double GAP = 0.333;
    private static final double WIDE = 0.75;
    static final String DOT = "·";

    private final List<MetaSlot> slots = new ArrayList<>();
    private int used;
    private double laidOutFor = -1;
    private double laidOutIn = -1;
    private double height;

    void show(List<Piece> pieces) {
        while (slots.size() < pieces.size()) {
            MetaSlot slot = new MetaSlot();
            slots.add(slot);
            getChildren().addAll(slot.dot(), slot.shape(), slot.text());
            slot.text().applyCss();
            slot.dot().applyCss();
        }
        used = pieces.size();
        for (int i = 0; i < slots.size(); i++) {
            if (i < used) {
                slots.get(i).show(pieces.get(i));
            } else {
                slots.get(i).visible(false);
            }
        }
        laidOutFor = -1;
    }

    /** The height in that width; the pieces are put into their places on the way. */
    double heightFor(double width) {
        double em = used == 0 ? 0 : slots.getFirst().text().getFont().getSize();
        if (width != laidOutFor || em != laidOutIn) {
            place(width);
            laidOutFor = width;
            laidOutIn = em;
        }
        return height;
    }

    private void place(double width) {
        double x = 0;
        double y = 0;
        double line = 0;
        for (int i = 0; i < used; i++) {
            MetaSlot slot = slots.get(i);
            double em = slot.text().getFont().getSize();
            double own = slot.piece().shape() == null ? 0 : em * (1 + GAP);
            double gap = x == 0
                    ? 0
                    : slot.piece().apart()
                            ? em * GAP * 2 + slot.dot().getLayoutBounds().getWidth()
                            : em * (leads(i) ? GAP : WIDE);
            double words = Math.ceil(slot.text().getLayoutBounds().getWidth());
            if (x > 0 && x + gap + own + words > width) {
                x = 0;
                y += line;
                line = 0;
                gap = 0;
            }
            if (own + words > width) {
                slot.text().setWrappingWidth(Math.max(em, width - own));
            }
            slot.dot().setVisible(gap > 0 && slot.piece().apart());
            slot.dot().relocate(x + em * GAP, y);
            slot.shape().resizeRelocate(Math.rint(x + gap), Math.rint(y + em * 0.2), Math.rint(em), Math.rint(em));
            slot.text().relocate(x + gap + own, y);
            line = Math.max(line, Math.ceil(slot.text().getLayoutBounds().getHeight()));
            x += gap + own + words;
        }
        height = y + line;
    }

    /** Whether the piece before leads on to this one, as an arrow does. */
    private boolean leads(int slot) {
        return slot > 0
                && slots.get(slot - 1).piece().shape() != null
                && slots.get(slot - 1).piece().style().equals(Css.FAINT);
    }

    @Override
    protected void layoutChildren() {
        heightFor(getWidth());
    }
}
