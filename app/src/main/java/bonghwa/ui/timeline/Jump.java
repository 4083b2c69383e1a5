package bonghwa.ui.timeline;

import bonghwa.domain.When;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.TimelineModel;
import bonghwa.ui.model.TimelineRows;
import java.util.Optional;

/** Takes the reader to a time: {@code 16일 02:00}. Nothing typed means now, which is the end. */
final class Jump {

    private final RoomModel room;
    private final TimelineModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final TimelineTools tools;
    private final RowColumn column;

    Jump(
            RoomModel room,
            TimelineModel model,
            Messages messages,
            Phrases phrases,
            TimelineTools tools,
            RowColumn column) {
        this.room = room;
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        this.tools = tools;
        this.column = column;
    }

    /** What Enter would do. */
    String preview(String typed) {
        if (typed.isBlank()) {
            return messages.text("timeline.jump.now");
        }
        return read(typed).map(w -> phrases.dayTime(w.at())).orElseGet(() -> messages.text("timeline.jump.no-time"));
    }

    /** Goes there; false if the words are no time. */
    boolean go(String typed) {
        Optional<When> when = read(typed);
        if (typed.isBlank()) {
            column.toEnd();
            return true;
        }
        TimelineRows rows = model.rows().get();
        when.ifPresent(w -> {
            int at = rows.from(w.at());
            if (at >= rows.size()) {
                column.toEnd();
            } else {
                column.toTop(at);
            }
        });
        return when.isPresent();
    }

    private Optional<When> read(String typed) {
        return tools.moments().read(WrittenTime.plain(typed), room.now().get());
    }
}
