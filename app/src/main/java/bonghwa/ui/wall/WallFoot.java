package bonghwa.ui.wall;

import bonghwa.domain.Duty;
import bonghwa.domain.Role;
import bonghwa.op.Clockwork;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.WallContact;
import bonghwa.ui.model.WallModel;
import bonghwa.ui.model.WallPage;
import java.time.Duration;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** How old everything is. */
final class WallFoot extends HBox {

    private final WallModel model;
    private final ObservableValue<WallContact> contact;
    private final WallWords words;
    private final Label reach = new Label();
    private final Label newest = new Label();
    private final Label command = new Label();
    private final Label kind = new Label();
    private final Label mark = new Label();
    private @Nullable WallPage counted;
    private @Nullable Instant recorded;

    WallFoot(WallModel model, ObservableValue<WallContact> contact, WallWords words) {
        this.model = model;
        this.contact = contact;
        this.words = words;
        getStyleClass().addAll("wall-foot", Css.HAIRLINE_TOP);
        setAlignment(Pos.CENTER_LEFT);
        List.of(newest, command, kind).forEach(l -> l.getStyleClass().add(Css.MUTED));
        mark.getStyleClass().addAll(Css.CHIP_ABNORMAL, Css.SEMIBOLD);
        List.of(mark, reach, newest, command).forEach(l -> l.setMinWidth(USE_PREF_SIZE));
        kind.setMinWidth(0);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(mark, reach, newest, command, spring, kind);
        Subscriptions drawn = new Subscriptions(this);
        drawn.redraw(this::draw, model.page(), contact, words.messages().language());
        drawn.redraw(
                this::kind,
                model.page(),
                model.room().clockKind(),
                words.messages().language());
    }

    /** The ages are there whole; what the wall is and in which zone it lives only where all of it has room. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        kind.setVisible(kind.getWidth() >= kind.prefWidth(-1) - 1);
    }

    /** What this is, where it lives, and whether its time is real. */
    private void kind() {
        Clockwork.Kind lives = model.room().clockKind().get();
        mark.setManaged(lives != Clockwork.Kind.REAL);
        mark.setVisible(mark.isManaged());
        mark.setText(words.text(lives == Clockwork.Kind.DRILL ? "replay.drill" : "replay.mark"));
        kind.setText(words.text(
                "wall.kind",
                model.room()
                        .zone()
                        .getDisplayName(TextStyle.FULL, words.messages().locale())));
    }

    private void draw() {
        WallContact last = contact.getValue();
        Instant now = model.room().now().get().plus(last.reach().still());
        reach.setText(words.reached(last));
        command.setText(command(last));
        @Nullable Instant said = newest(model.page().get());
        @Nullable Duration age = said == null || last.newest() != null ? last.newest() : since(said, now);
        newest.setText(
                age == null ? "" : words.text("wall.newest", words.phrases().ago(age)));
    }

    /** The last word of each commanding desk; where somebody has command and no desk of theirs is known, that. */
    private String command(WallContact last) {
        WallPage page = model.page().get();
        if (last.command() != null) {
            return words.text("wall.command", agos(last.commands()));
        }
        boolean led = page != null
                && page.closed() == null
                && !page.incident()
                        .holders(new Duty.OfRole(Role.COMMANDER), page.at())
                        .isEmpty();
        return led ? words.text("wall.command.unknown") : "";
    }

    private String agos(List<Duration> all) {
        return all.stream().map(words.phrases()::ago).collect(Collectors.joining(words.text("word.list-separator")));
    }

    /** What came within this second is no age ago. */
    private static Duration since(Instant said, Instant now) {
        return said.isAfter(now) ? Duration.ZERO : Duration.between(said, now);
    }

    /** A long timeline is read once for each page, not each second. */
    private @Nullable Instant newest(@Nullable WallPage page) {
        if (!same(page, counted)) {
            counted = page;
            recorded = page == null ? null : page.newest();
        }
        return recorded;
    }

    /** Identity is enough and cheap; two pages that are equal were made of the same record. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(@Nullable WallPage page, @Nullable WallPage before) {
        return page == before;
    }
}
