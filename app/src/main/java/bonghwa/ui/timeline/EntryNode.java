package bonghwa.ui.timeline;

import bonghwa.domain.Kind;
import bonghwa.replica.find.Query;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.TimelineRow;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The picture of an entry or an act: clock time and sign in columns of their own, the words, a second line, the number at the
 * right. Few nodes, laid out by hand: this is what scrolls.
 */
final class EntryNode extends RowNode {

    static final double INSET = 1.481;
    private static final double SIGN_AT = 5.481;
    private static final double WORDS_AT = 6.815;
    private static final double NUMBER_ROOM = 3.556;
    /** Longer lines are hard to follow with the eye. */
    private static final double LONGEST = 64;

    private static final double ABOVE = 0.37;
    private static final double INDENT = 1.185;
    private static final PseudoClass STRUCK = PseudoClass.getPseudoClass("struck");
    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");

    private final RowTalk talk;
    private final Phrases phrases;
    private final Text time = text("timeline-time");
    private final Text under = text(Css.MUTED, Css.SECONDARY);
    private final Region sign = new Region();
    private final Region pin = new Region();
    private final Path marks = new Path();
    private final Text body = text("timeline-body");
    private final MetaLine meta = new MetaLine();
    private final Text number = text(Css.FAINT, Css.SECONDARY);
    private @Nullable Region more;
    private boolean part;

    EntryNode(RowTalk talk, Phrases phrases) {
        super("timeline-entry");
        this.talk = talk;
        this.phrases = phrases;
        marks.getStyleClass().add("timeline-mark");
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
        meta.show(words.pieces());
        number.setText(words.number());
        pin.setVisible(words.pinned());
        pseudoClassStateChanged(HIT, talk.atHit(next));
        Kind kind = words.kind();
        setAccessibleText(words.spoken(kind == null ? "" : phrases.kind(kind)));
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

    private void highlight() {
        Query query = talk.query();
        marks.getElements().clear();
        if (!query.isEmpty() && body.isVisible()) {
            for (Query.Range range : query.ranges(body.getText())) {
                marks.getElements().addAll(body.getRangeShape(range.from(), range.to(), false));
            }
        }
        marks.setVisible(!marks.getElements().isEmpty());
    }

    private double em() {
        return body.getFont().getSize();
    }

    private double wordsAt() {
        return Math.round(em() * (WORDS_AT + (part ? INDENT : 0)));
    }

    private double wordsRoom(double width) {
        return Math.clamp(width - wordsAt() - em() * (INSET + NUMBER_ROOM), em() * 4, em() * LONGEST);
    }

    @Override
    double heightFor(double width) {
        Region below = more;
        double extra = below == null ? 0 : Math.ceil(below.prefHeight(moreRoom(width)));
        if (!body.isVisible()) {
            return extra + 2 * Math.round(em() * ABOVE);
        }
        double room = wordsRoom(width);
        body.setWrappingWidth(room);
        double words = Math.ceil(body.getLayoutBounds().getHeight()) + meta.heightFor(metaRoom(width));
        double times = time.getLayoutBounds().getHeight()
                + (under.isVisible() ? under.getLayoutBounds().getHeight() : 0);
        return Math.max(words, Math.ceil(times)) + extra + 2 * Math.round(em() * ABOVE);
    }

    private double metaRoom(double width) {
        return Math.max(em() * 4, width - wordsAt() - em() * INSET);
    }

    private double moreRoom(double width) {
        return metaRoom(width);
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        double top = Math.round(em * ABOVE);
        double line = time.getFont().getSize() * 1.2;
        time.relocate(Math.round(em * INSET), top);
        under.relocate(Math.round(em * INSET), top + Math.ceil(line) + 1);
        double size = Math.round(em * (sign.getStyleClass().size() > 2 ? 1.037 : 0.963));
        double shift = part ? Math.round(em * INDENT) : 0;
        sign.resizeRelocate(Math.round(em * SIGN_AT) + shift, top + Math.round((line - size) / 2), size, size);
        body.relocate(wordsAt(), top);
        highlight();
        marks.relocate(0, 0);
        marks.setLayoutX(wordsAt());
        marks.setLayoutY(top);
        double below =
                top + (body.isVisible() ? Math.ceil(body.getLayoutBounds().getHeight()) : 0);
        double metaHeight = body.isVisible() ? meta.heightFor(metaRoom(getWidth())) : 0;
        meta.resizeRelocate(wordsAt(), below, metaRoom(getWidth()), metaHeight);
        double right = getWidth()
                - Math.round(em * INSET)
                - Math.ceil(number.getLayoutBounds().getWidth());
        number.relocate(right, top + 1);
        pin.resizeRelocate(
                right - Math.round(em * 1.185),
                top + Math.round(em * 0.185),
                Math.round(em * 0.889),
                Math.round(em * 0.889));
        Region own = more;
        if (own != null) {
            own.resizeRelocate(
                    wordsAt(),
                    below + metaHeight,
                    moreRoom(getWidth()),
                    Math.ceil(own.prefHeight(moreRoom(getWidth()))));
        }
    }
}
