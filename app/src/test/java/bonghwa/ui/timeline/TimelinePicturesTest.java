package bonghwa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import bonghwa.testing.FxTest;
import bonghwa.testing.Gallery;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Theme;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.TimelineModel;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

/** Pictures of the timeline in its states, for people to look at; each must at least show something. */
@FxTest
class TimelinePicturesTest {

    @Test
    void at_the_end_of_the_evening(Screen screen) {
        Gallery gallery = gallery(screen);
        gallery.picture(Language.KO, Theme.DARK, 634, 740);
        gallery.picture(Language.EN, Theme.LIGHT, 634, 740);
        gallery.picture(Language.KO, Theme.CONTRAST, 520, 740, 150);
        gallery.picture(Language.EN, Theme.DARK, 520, 740);
        gallery.picture(Language.KO, Theme.LIGHT, 1200, 740);
        assertThat(screen.stage()).isNotNull();
    }

    @Test
    void in_every_state(Screen screen) {
        picture(screen, "find", v -> {
            v.find();
            ((TextField) v.lookup("#find-field")).setText("판교 데이");
        });
        picture(screen, "amend", v -> v.amend(entry("K500")));
        picture(screen, "history", v -> {
            v.select(entry("K504"));
            v.acts().history();
        });
        picture(screen, "strike", v -> {
            v.select(entry("K501"));
            v.acts().strike();
        });
        picture(screen, "act", v -> {
            v.select(new Weekend()
                    .room()
                    .incidents()
                    .get(Weekend.INCIDENT)
                    .log()
                    .entries()
                    .get(250));
            v.acts().toggle();
        });
        picture(screen, "jump", TimelineView::jump);
        assertThat(screen.stage()).isNotNull();
    }

    private static TimelineEntry entry(String id) {
        return Evening.room().incidents().get(Weekend.INCIDENT).log().entry(id).orElseThrow();
    }

    private static void picture(Screen screen, String state, Consumer<TimelineView> then) {
        TimelineView shown = screen.show(() -> view(Evening.room(), screen.messages(), screen.phrases()), 634, 740);
        screen.run(() -> then.accept(shown));
        screen.save("timeline-" + state);
    }

    private static Gallery gallery(Screen screen) {
        return new Gallery(screen, "timeline", (messages, phrases, _) -> view(Evening.room(), messages, phrases));
    }

    private static TimelineView view(Room room, Messages messages, Phrases phrases) {
        RoomModel model = new RoomModel(room, Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REPLAY);
        return new TimelineView(model, new TimelineModel(model), messages, phrases, Bench.tools(model, messages));
    }
}
