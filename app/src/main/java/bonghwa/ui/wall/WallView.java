package bonghwa.ui.wall;

import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallContact;
import bonghwa.ui.model.WallModel;
import bonghwa.ui.model.WallPage;
import java.time.Instant;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/**
 * The page on the wall. It grows from tiles to lines to a field of cells by need, and takes no input. When nothing was heard for
 * long, a band says so, and later the whole picture is marked; as loudly where the desk in command is silent: work of it may be missing.
 */
public final class WallView extends StackPane {

    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

    /** The height of a band with one alarm, in lines of the smallest text. */
    private static final double ONE_ALARM = 2.8;

    private static final long SHIFT_SECONDS = 60;
    private static final double[] SHIFTS = {0, 1, 2, 1, 0, -1, -2, -1};

    private final WallModel model;
    private final WallWords words;
    private final WallKept kept;
    private final ObservableValue<WallContact> contact;
    private final Label band = new Label();
    private final BorderPane page = new BorderPane();
    private final double width;
    private final double height;
    private double taken;

    /**
     * The page for a screen of that size in pixels; {@code contact}: another one each second, after the clock of the room, so that who
     * follows it follows both; {@code still}: nothing moves, also not once.
     */
    public WallView(
            WallModel model,
            ObservableValue<WallContact> contact,
            Messages messages,
            Phrases phrases,
            double width,
            double height,
            boolean still) {
        this.model = model;
        this.contact = contact;
        this.kept = new WallKept(still);
        this.words = new WallWords(messages, phrases);
        this.width = width;
        this.height = height;
        getStyleClass().addAll("wall", Css.GROUND);
        setMouseTransparent(true);
        band.getStyleClass().addAll("wall-band", Css.SEMIBOLD);
        band.setMaxWidth(Double.MAX_VALUE);
        band.setWrapText(true);
        band.setTextAlignment(TextAlignment.CENTER);
        band.setMinHeight(USE_PREF_SIZE);
        page.setTop(new WallHeader(
                model, contact, words, WallPlan.of(width, height, 0, 0).narrow()));
        page.setBottom(new VBox(band, new WallApart(new WallFoot(model, contact, words))));
        getChildren().add(page);
        Subscriptions drawn = new Subscriptions(this);
        drawn.redraw(this::draw, model.page(), messages.language());
        drawn.redraw(() -> mark(contact.getValue()), contact, messages.language());
        drawn.follow(contact.map(WallView::nothing), _ -> empty());
        drawn.redraw(this::shift, contact);
    }

    /** How many per cent of the usual size text has on a screen of that size. */
    public static int scale(double width, double height) {
        return (int) Math.round(WallPlan.of(width, height, 0, 0).em() / 13.5 * 100);
    }

    /** What a page without an incident says. */
    private enum Nothing {
        HAPPENED,
        HEARD,
        ALLOWED
    }

    private static Nothing nothing(WallContact contact) {
        return contact.reach().ever()
                ? Nothing.HAPPENED
                : contact.place() == WallContact.Place.SHUT_HUB ? Nothing.ALLOWED : Nothing.HEARD;
    }

    private void empty() {
        if (model.page().get() == null) {
            page.setCenter(
                    switch (nothing(contact.getValue())) {
                        case HAPPENED -> WallCalm.nothing(words);
                        case HEARD -> WallCalm.unheard(false, words);
                        case ALLOWED -> WallCalm.unheard(true, words);
                    });
        }
    }

    private void mark(WallContact contact) {
        String alarm = words.alarm(contact, contact.now(model.room().now().get()));
        band.setVisible(!alarm.isEmpty());
        band.setManaged(!alarm.isEmpty());
        if (!band.getText().equals(alarm)) {
            band.setText(alarm);
            divide();
        }
        pseudoClassStateChanged(OLD, contact.lost() || contact.commandSilent());
    }

    /** More than one alarm takes room from the page. */
    private void divide() {
        band.applyCss();
        double em = WallPlan.of(width, height, 0, 0).em();
        double high = band.isManaged() ? band.prefHeight(width - WallPlan.EDGE * em) : 0;
        double more = Math.max(0, high - ONE_ALARM * em);
        if (more != taken) {
            taken = more;
            draw();
        }
    }

    private void draw() {
        WallPage now = model.page().get();
        if (now == null) {
            empty();
            return;
        }
        kept.begin(now);
        List<BoardRow> large = now.large();
        WallPlan plan = WallPlan.of(width, height, now.rows().size(), large.size(), taken);
        page.setCenter(new WallBody(model, contact, words, now, plan, kept).of(large.subList(0, plan.tiles())));
    }

    /** Nothing stands at the same place for hours, also without a hub: the page moves by a pixel or two each minute, unseen. */
    private void shift() {
        Instant now = contact.getValue().now(model.room().now().get());
        long step = Math.floorMod(now.getEpochSecond() / SHIFT_SECONDS, SHIFTS.length);
        page.setTranslateX(SHIFTS[(int) step]);
        page.setTranslateY(SHIFTS[(int) (step + SHIFTS.length / 4) % SHIFTS.length]);
    }
}
