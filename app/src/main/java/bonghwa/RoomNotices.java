package bonghwa;

import bonghwa.replica.Refusal;
import bonghwa.ui.Act;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.Composing;
import bonghwa.ui.model.NoticeModel;
import bonghwa.ui.model.NoticeWatch;
import bonghwa.ui.model.NoticeWriter;
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
        NoticeWriter writer = new NoticeWriter(models.room, composing, context.beside(), context.bridge()::after);
        model = new NoticeModel(models.room, models.desk, context.commands(), models.reader, writer);
        watch = new NoticeWatch(models.room, composing, context.beside(), context.bridge()::post);
        ways = new NoticesOut(context.hubs().choosing(), context.beside());
    }

    NoticeWatch watch() {
        return watch;
    }

    void keys(Sheets sheets) {
        models.acts.on(Act.WRITE_NOTICE, () -> write(sheets));
        models.acts.on(Act.CORRECT_NOTICE, () -> correct(sheets));
    }

    private void write(Sheets sheets) {
        if (model.incident().isPresent()) {
            sheet(sheets).open();
        } else {
            models.problems.report(new Refusal("refusal.nothing-shown"));
        }
    }

    private void correct(Sheets sheets) {
        NoticeWatch.@Nullable Differing differing = watch.differing().get();
        if (differing != null) {
            sheet(sheets).correct(differing.sent());
        } else {
            models.problems.report(new Refusal("refusal.nothing-to-correct"));
        }
    }

    private NoticeSheet sheet(Sheets sheets) {
        return new NoticeSheet(model, ways, sheets, models.problems, models.messages, models.phrases);
    }
}
