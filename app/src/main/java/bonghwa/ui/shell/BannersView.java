package bonghwa.ui.shell;

import bonghwa.domain.Fork;
import bonghwa.domain.KnownDesk;
import bonghwa.ui.Messages;
import bonghwa.ui.Problems;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.StoreState;
import java.util.List;
import javafx.scene.layout.VBox;

/**
 * What must not be overlooked, below the header: that nothing can be recorded and why, that a replica forked, and the newest
 * problem.
 */
public final class BannersView extends VBox {

    private final DeskModel desk;
    private final RoomModel room;
    private final Messages messages;
    private final Banner damage = new Banner("banner-store");
    private final Banner fork = new Banner("banner-fork");

    public BannersView(DeskModel desk, RoomModel room, Problems problems, Messages messages) {
        this.desk = desk;
        this.room = room;
        this.messages = messages;
        setId("banners");
        getChildren().addAll(damage, fork, new ProblemBanner("banner-problem", problems, messages));
        Subscriptions shown = new Subscriptions(this);
        shown.redraw(this::drawStore, desk.store(), messages.language());
        shown.redraw(this::drawForks, room.room(), messages.language());
    }

    private void drawStore() {
        StoreState state = desk.store().get();
        damage.say(
                state.readOnly()
                        ? messages.text("banner.with-advice", reason(state), messages.text("banner.advice"))
                        : null);
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
        if (forks.isEmpty()) {
            fork.say(null);
            return;
        }
        Fork first = forks.getFirst();
        long others = forks.stream().map(Fork::replica).distinct().count() - 1;
        String said = messages.text("fork.banner", KnownDesk.fingerprint(first.desk()), first.counter());
        fork.say(others == 0 ? said : messages.text("fork.banner.more", said, others));
    }
}
