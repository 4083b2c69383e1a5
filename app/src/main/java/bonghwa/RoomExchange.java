package bonghwa;

import bonghwa.sync.SyncStatus;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.Page;
import bonghwa.ui.model.SyncModel;
import bonghwa.ui.sync.SyncBar;
import bonghwa.ui.sync.SyncForms;
import bonghwa.ui.sync.SyncSign;
import bonghwa.ui.sync.SyncView;
import java.time.Instant;
import javafx.scene.Node;

/** The exchange with others, made and joined: its page, its alarms, its place in the status bar, its keys. FX thread. */
final class RoomExchange {

    private final RoomModels models;
    private final SyncModel model;
    private final SyncForms forms;

    RoomExchange(RoomModels models, Sheets sheets) {
        this.models = models;
        model = models.sync();
        forms = new SyncForms(model, sheets, models.choosing(), models.messages, models.phrases);
        forms.offer(models.acts);
    }

    Node page() {
        SyncView view = new SyncView(model, forms, models.acts, models.messages, models.phrases);
        models.desk.page().subscribe(page -> {
            if (page == Page.SYNC) {
                models.bridge().post(view::enter);
            }
        });
        return view;
    }

    /** The alarms below the header. */
    Node above() {
        return new SyncBar(model, models.acts, models.messages, models.phrases);
    }

    /** For the status bar. */
    Node sign() {
        return new SyncSign(model, models.acts, models.messages, models.phrases);
    }

    /** The exchange stands so from now on. */
    void hear(SyncStatus status) {
        model.hear(status);
    }

    /** It is that late, by the machine's clock. */
    void tick(Instant real) {
        model.tick(real);
    }
}
