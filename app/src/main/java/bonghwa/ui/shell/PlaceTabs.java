package bonghwa.ui.shell;

import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;

/** The places of the room that do not fit beside each other, each with its key. */
final class PlaceTabs extends HBox {

    private static final Map<Place, Act> GO =
            Map.of(Place.BOARD, Act.GO_BOARD, Place.TIMELINE, Act.GO_TIMELINE, Place.SIDE, Act.GO_PEOPLE);

    private final DeskModel desk;
    private final Acts acts;
    private final Messages messages;
    private final SegmentedButton segments = new SegmentedButton();
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);

    PlaceTabs(DeskModel desk, Acts acts, Messages messages) {
        this.desk = desk;
        this.acts = acts;
        this.messages = messages;
        setId("place-tabs");
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("place-tabs");
        for (Place place : Place.values()) {
            buttons.put(place, button(place));
        }
        getChildren().add(segments);
        new Subscriptions(this).follow(desk.place(), this::mark);
    }

    /** These can be turned to. */
    void offer(List<Place> places) {
        segments.getButtons().setAll(places.stream().map(buttons::get).toList());
        mark(desk.place().get());
    }

    private ToggleButton button(Place place) {
        Act act = Objects.requireNonNull(GO.get(place));
        ToggleButton button = new ToggleButton();
        button.setId("tab-" + place.name().toLowerCase(Locale.ROOT));
        button.textProperty()
                .bind(messages.bind(key(place)).map(words -> messages.text("shell.place", words, act.hint())));
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            acts.run(act);
            mark(desk.place().get());
        });
        return button;
    }

    private static String key(Place place) {
        return switch (place) {
            case BOARD -> "shell.place.board";
            case TIMELINE -> "shell.place.timeline";
            case SIDE -> "shell.place.side";
        };
    }

    /** The shown one stays marked, also when it is pressed again. */
    private void mark(Place wanted) {
        Place shown = segments.getButtons().contains(buttons.get(wanted)) ? wanted : Place.BOARD;
        buttons.forEach((place, button) -> button.setSelected(place == shown));
    }
}
