package bonghwa.ui.model;

import bonghwa.ui.model.SyncModel.Ways;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The hub that this laptop may host: whether, where, who came, and the last invitation that was made. FX thread; needs no toolkit. */
public final class HostModel {

    private final HubHost host;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<Hosted> hosted = new ReadOnlyObjectWrapper<>(this, "hosted", Hosted.NOT);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyStringWrapper invitation = new ReadOnlyStringWrapper(this, "invitation", "");

    HostModel(HubHost host, Ways ways) {
        this.host = host;
        this.ways = ways;
        take(host.look());
    }

    public ReadOnlyObjectProperty<Hosted> hosted() {
        return hosted.getReadOnlyProperty();
    }

    /** Whether it is about to begin or end. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The invitation that was made last, to be handed on; empty where none was. */
    public ReadOnlyStringProperty invitation() {
        return invitation.getReadOnlyProperty();
    }

    /** Begins to host, or ends it. */
    public void turn() {
        if (!busy.get()) {
            busy.set(true);
            invitation.set("");
            take(hosted.get().runs() ? host.end() : host.begin());
        }
    }

    /** Makes an invitation for somebody of that name; a blank name is none. */
    public void invite(String name) {
        if (!name.isBlank()) {
            CompletionStage<String> made = host.invite(name.strip());
            ways.watch().accept(made);
            var _ = made.thenAccept(text -> ways.post().accept(() -> {
                invitation.set(text);
                look();
            }));
        }
    }

    /** Somebody may have come. */
    void look() {
        if (hosted.get().runs()) {
            take(host.look());
        }
    }

    private void take(CompletionStage<Hosted> answer) {
        ways.watch().accept(answer);
        var _ = answer.whenComplete((now, _) -> ways.post().accept(() -> taken(now)));
    }

    private void taken(@Nullable Hosted now) {
        busy.set(false);
        if (now != null && !now.equals(hosted.get())) {
            hosted.set(now);
        }
    }
}
