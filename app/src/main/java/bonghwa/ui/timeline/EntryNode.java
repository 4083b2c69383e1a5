package bonghwa.ui.timeline;

import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.TimelineRow;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The picture of an entry or an act: clock time and sign in columns of their own, the words, a second line, the number at the
 * right. Few nodes, laid out by hand: this is what scrolls.
 */
final class EntryNode extends RowNode {

    private static final PseudoClass STRUCK = PseudoClass.getPseudoClass("struck");
    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");

    private final RowTalk talk;
    private final Phrases phrases;
    private final Text time = text("timeline-time");
    private final Text under = text(Css.MUTED, Css.SECONDARY);
    private final Region sign = new Region();
    private final Region pin = new Region();
    private final FindMarks marks = new FindMarks();
    private final Text body = text("timeline-body");
    private final MetaLine meta = new MetaLine();
    private final Text number = text(Css.FAINT, Css.SECONDARY);
    private @Nullable Region more;
    private boolean part;

    EntryNode(RowTalk talk, Phrases phrases) {
        super("timeline-entry");
        this.talk = talk;
        this.phrases = phrases;
        pin.getStyleClass().addAll(Css.SHAPE, Css.SHAPE_SMALL, "shape-pin", Css.FAINT);
        getChildren().addAll(time, under, sign, marks, body, meta, pin, number);
        getChildren().forEach(c -> c.setMouseTransparent(true));
    }

    private static Text text(String... styles) {
        Text text = new Text();
        text.getStyleClass().addAll(styles);
        text.setTextOrigin(VPos.TOP);
        return text;
    }

    @Override
    void draw(TimelineRow next) {
        RowWords words = talk.words(next);
        part = next instanceof TimelineRow.One one && one.part();
        time.setText(part ? "" : words.time());
        under.setText(part ? "" : words.under());
        under.setVisible(!under.getText().isEmpty());
        sign(words);
        body.setText(words.body());
        body.pseudoClassStateChanged(STRUCK, words.struck());
        pseudoClassStateChanged(STRUCK, words.struck());
        meta.show(words.pieces());
        number.setText(words.number());
        pin.setVisible(!words.pinned().isEmpty());
        pseudoClassStateChanged(HIT, talk.atHit(next));
        setAccessibleText(words.spoken(phrases));
        more(talk.more(next));
    }

    private void sign(RowWords words) {
        String outline =
                words.state() != null ? Css.shape(words.state()) : Css.shape(Objects.requireNonNull(words.kind()));
        if (!sign.getStyleClass().contains(outline)) {
            sign.getStyleClass().setAll(Css.SHAPE, outline);
            if (words.state() != null) {
                sign.getStyleClass().add(Css.state(words.state()));
            }
        }
    }

    private void more(@Nullable Region wanted) {
        if (wanted != more) {
            if (more != null) {
                getChildren().remove(more);
            }
            more = wanted;
            if (wanted != null) {
                getChildren().add(wanted);
                wanted.applyCss();
            }
        }
        boolean replaced = more != null && more.getStyleClass().contains(EntryEditor.STYLE);
        body.setVisible(!replaced);
        meta.setVisible(!replaced);
    }

    @Override
    void rest() {
        more(null);
    }

    private RowSizes sizes() {
        return new RowSizes(body.getFont().getSize(), part);
    }

    @Override
    double heightFor(double width) {
        RowSizes sizes = sizes();
        Region below = more;
        double extra = below == null ? 0 : Math.ceil(below.prefHeight(sizes.metaRoom(width)));
        if (!body.isVisible()) {
            return extra + 2 * sizes.above();
        }
        body.setWrappingWidth(sizes.wordsRoom(width));
        double words = Math.ceil(body.getLayoutBounds().getHeight()) + meta.heightFor(sizes.metaRoom(width));
        double times = time.getLayoutBounds().getHeight()
                + (under.isVisible() ? under.getLayoutBounds().getHeight() : 0);
        return Math.max(words, Math.ceil(times)) + extra + 2 * sizes.above();
    }

    @Override
    protected void layoutChildren() {
        RowSizes sizes = sizes();
        double top = sizes.above();
        double line = time.getFont().getSize() * 1.2;
        time.relocate(sizes.inset(), top);
        under.relocate(sizes.inset(), top + Math.ceil(line) + 1);
        double size = sizes.sign(sign.getStyleClass().size() > 2);
        sign.resizeRelocate(sizes.signAt(), top + Math.round((line - size) / 2), size, size);
        body.relocate(sizes.wordsAt(), top);
        marks.mark(talk.query(), body);
        layoutNumber(sizes);
        layoutBelow(sizes);
    }

    private void layoutNumber(RowSizes sizes) {
        double right =
                getWidth() - sizes.inset() - Math.ceil(number.getLayoutBounds().getWidth());
        number.relocate(right, sizes.above() + 1);
        pin.resizeRelocate(right - sizes.pinBefore(), sizes.above() + sizes.pinBelow(), sizes.pin(), sizes.pin());
    }

    private void layoutBelow(RowSizes sizes) {
        boolean words = body.isVisible();
        double room = sizes.metaRoom(getWidth());
        double y = sizes.above() + (words ? Math.ceil(body.getLayoutBounds().getHeight()) : 0);
        double metaHeight = words ? meta.heightFor(room) : 0;
        meta.resizeRelocate(sizes.wordsAt(), y, room, metaHeight);
        Region own = more;
        if (own != null) {
            own.resizeRelocate(sizes.wordsAt(), y + metaHeight, room, Math.ceil(own.prefHeight(room)));
        }
    }
}
