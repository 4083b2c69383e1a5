package bonghwa;

import bonghwa.ui.Problems;
import bonghwa.ui.model.EntryModel;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.EntryRecorder;
import bonghwa.ui.model.EntryServices;
import bonghwa.ui.model.EntryVerbs;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.TimelineModel;

/** Makes what the log is read and written through: the timeline, the verbs on its entries, the entry line. */
record LogModels(RoomContext context, RoomModel room, EntryReader reader, Problems problems) {

    TimelineModel timeline() {
        return new TimelineModel(room, context.beside(), context.bridge()::post);
    }

    EntryVerbs verbs() {
        return new EntryVerbs(room, context.commands());
    }

    EntryModel line() {
        return new EntryModel(
                room,
                new EntryServices(
                        reader,
                        new EntryRecorder(room, context.commands()),
                        context.bridge()::post,
                        problems::report,
                        context.drafts()),
                context.draft());
    }
}
