package bonghwa.ui.timeline;

import bonghwa.domain.Kind;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.TimelineFilter;
import bonghwa.ui.model.TimelineModel;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Which kinds of entries are shown; says so on its face. An open menu stays as it is while entries come in. */
final class KindMenu extends MenuButton {

    /** So many kinds are named; the rest is a count. */
    private static final int NAMED = 2;

    private final TimelineModel model;
    private final Messages messages;
    private final Phrases phrases;

    KindMenu(TimelineModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        getStyleClass().add(Css.QUIET);
        setId("timeline-kinds");
        new Subscriptions(this).redraw(this::draw, model.filter(), messages.language());
    }

    private void draw() {
        TimelineFilter filter = model.filter().get();
        setText(face(filter));
        getItems()
                .setAll(
                        item(messages.text("timeline.pinned-only"), filter.pinnedOnly(), this::pinned),
                        new SeparatorMenuItem(),
                        item(messages.text("timeline.all-kinds"), filter.kinds().isEmpty(), model::allKinds));
        for (Kind kind : Kind.values()) {
            getItems().add(item(phrases.kind(kind), filter.kinds().contains(kind), () -> model.toggle(kind)));
        }
    }

    private String face(TimelineFilter filter) {
        if (filter.kinds().isEmpty()) {
            return messages.text(filter.pinnedOnly() ? "timeline.pinned-only" : "timeline.all-kinds");
        }
        String names =
                filter.kinds().stream().sorted().limit(NAMED).map(phrases::kind).collect(Collectors.joining(", "));
        int more = filter.kinds().size() - NAMED;
        return more > 0 ? messages.text("timeline.more-kinds", names, more) : names;
    }

    private void pinned() {
        model.pinnedOnly(!model.filter().get().pinnedOnly());
    }

    private static MenuItem item(String text, boolean selected, Runnable act) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setSelected(selected);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
