package bonghwa.ui.shell;

import bonghwa.domain.Fork;
import bonghwa.domain.KnownDesk;
import bonghwa.ui.Messages;
import bonghwa.ui.Problem;
import bonghwa.ui.Problems;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.StoreState;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What must not be overlooked, below the header: that nothing can be recorded and why, that a replica forked, and the newest
 * problem.
 */
public final class BannersView extends VBox {

    private final DeskModel desk;
    private final RoomModel room;
    private final Problems problems;
    private final Messages messages;
    private final Label damage = new Label();
    private final HBox damageBar = bar("banner-store", damage);
    private final Label fork = new Label();
    private final HBox forkBar = bar("banner-fork", fork);
    private final Label problem = new Label();
    private final Button dismiss = new Button();
    private final HBox problemBar = bar("banner-problem", problem);

    public BannersView(DeskModel desk, RoomModel room, Problems problems, Messages messages) {
        this.desk = desk;
        this.room = room;
        this.problems = problems;
        this.messages = messages;
        build();
        bind();
    }

    private void build() {
        setId("banners");
        dismiss.getStyleClass().add(Css.QUIET);
        dismiss.setOnAction(_ -> problems.dismiss());
        dismiss.textProperty().bind(messages.bind("banner.dismiss"));
        dismiss.setMinWidth(USE_PREF_SIZE);
        problemBar.getChildren().add(dismiss);
        getChildren().addAll(damageBar, forkBar, problemBar);
    }

    private static HBox bar(String id, Label says) {
        says.setWrapText(true);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox bar = new HBox(Shape.alert(Shape.Size.NORMAL), says);
        bar.setId(id);
        bar.getStyleClass().addAll("banner", Css.HAIRLINE_BOTTOM);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setVisible(false);
        return bar;
    }

    private void bind() {
        Subscriptions shown = new Subscriptions(this);
        shown.redraw(this::drawStore, desk.store(), messages.language());
        shown.redraw(this::drawForks, room.room(), messages.language());
        shown.follow(problems.current(), this::drawProblem);
    }

    private void drawStore() {
        StoreState state = desk.store().get();
        damageBar.setVisible(state.readOnly());
        damage.setText(messages.text("banner.with-advice", reason(state), messages.text("banner.advice")));
    }

    private String reason(StoreState state) {
        StoreState.Damage found = state.damage();
        return switch (state.access()) {
            case WRITABLE -> "";
            case DAMAGED ->
                found == null
                        ? messages.text("banner.damaged.unknown")
                        : messages.text("banner.damaged", found.recovered(), found.lost(), found.where());
            case DISK_FAILED -> messages.text("banner.disk-failed");
            case NEWER -> messages.text("banner.newer");
            case HELD_ELSEWHERE -> messages.text("banner.held");
        };
    }

    /** It stays for as long as the room has it: nobody can decide by a click which branch is the true one. */
    private void drawForks() {
        List<Fork> forks = room.room().get().forks();
        forkBar.setVisible(!forks.isEmpty());
        if (!forks.isEmpty()) {
            Fork first = forks.getFirst();
            long others = forks.stream().map(Fork::replica).distinct().count() - 1;
            String said = messages.text("fork.banner", KnownDesk.fingerprint(first.desk()), first.counter());
            fork.setText(others == 0 ? said : messages.text("fork.banner.more", said, others));
        }
    }

    private void drawProblem(@Nullable Problem now) {
        problemBar.setVisible(now != null);
        if (now != null) {
            String code = now.code();
            problem.setText(code == null ? now.text() : messages.text("banner.problem", now.text(), code));
        }
    }
}
