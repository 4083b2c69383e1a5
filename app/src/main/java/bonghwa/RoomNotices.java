package bonghwa;

import bonghwa.ui.Act;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.Composing;
import bonghwa.ui.model.NoticeModel;
import bonghwa.ui.model.NoticeWatch;
import bonghwa.ui.notice.NoticeSheet;
import bonghwa.ui.notice.NoticeWays;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The notices of one window, made and joined: who composes, what waits, its keys. FX thread. */
final class RoomNotices {

    private final RoomModels models;
    private final NoticeModel model;
    private final NoticeWatch watch;
    private final NoticeWays ways;

    RoomNotices(RoomModels models, RoomContext context) {
        this.models = models;
        Path templates = Path.of(context.store().opened().folder()).resolve("templates");
        Composing composing = new Notices(models.messages, templates, models.problems::report);
        model = new NoticeModel(models.room, models.desk, context.commands(), models.reader, composing);
        watch = new NoticeWatch(models.room, composing, context.beside(), context.bridge()::post);
        ways = new NoticesOut(context.hubs().choosing(), context.beside());
    }

    NoticeWatch watch() {
        return watch;
    }

    void keys(Sheets sheets) {
        models.acts.on(Act.WRITE_NOTICE, () -> sheet(sheets).open());
        models.acts.on(Act.CORRECT_NOTICE, () -> {
            NoticeWatch.@Nullable Differing differing = watch.differing().get();
            if (differing != null) {
                sheet(sheets).correct(differing.sent());
            }
        });
    }

    private NoticeSheet sheet(Sheets sheets) {
        return new NoticeSheet(model, ways, sheets, models.problems, models.messages, models.phrases);
    }
}
