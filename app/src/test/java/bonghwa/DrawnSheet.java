package bonghwa;

import bonghwa.domain.Room;
import bonghwa.ui.Act;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The sheets of what leaves the room and comes in, each as somebody meets it: over which room, and by which acts. */
enum DrawnSheet {
    NOTICE(SheetRooms::weekend, act(Act.WRITE_NOTICE)),
    NOTICE_DRAFT(SheetRooms::drafted, typist("scribe"), act(Act.WRITE_NOTICE)),
    NOTICE_CORRECTION(SheetRooms::contradicted, act(Act.CORRECT_NOTICE)),
    NOTICE_LONG(MadeRooms::longNames, act(Act.WRITE_NOTICE)),
    NOTICE_WRONG(SheetRooms::weekend, act(Act.WRITE_NOTICE), typed("notice-next", "언젠가 soon"), fired("notice-send")),
    REPORT(SheetRooms::weekend, act(Act.MAKE_REPORT)),
    REPORT_WRONG(SheetRooms::weekend, act(Act.MAKE_REPORT), typed("report-at", "언젠가 soon")),
    EXPORT(SheetRooms::weekend, act(Act.EXPORT_FILE)),
    EXPORT_PUBLIC(SheetRooms::internal, act(Act.EXPORT_FILE), ticked("export-public")),
    EXPORT_WRITTEN(SheetRooms::weekend, act(Act.EXPORT_FILE), chosen("export-png"), fired("export-save")),
    IMPORT_CHAT("chat.txt", SheetRooms::weekend, act(Act.IMPORT_FILE)),
    IMPORT_COLUMNS("columns.csv", SheetRooms::weekend, act(Act.IMPORT_FILE)),
    IMPORT_NAMES("names.csv", SheetRooms::weekend, act(Act.IMPORT_FILE)),
    IMPORT_LONG("names.csv", MadeRooms::longNames, act(Act.IMPORT_FILE)),
    IMPORT_ERROR("bad.json", SheetRooms::weekend, act(Act.IMPORT_FILE)),
    IMPORT_ODD("odd.csv", SheetRooms::weekend, act(Act.IMPORT_FILE)),
    REDACT(SheetRooms::weekend, redacted()),
    REDACT_REPEATS(SheetRooms::weekend, redacted(), typed("redact-reason", "hunter2-ko pasted"), fired("redact-do"));

    /** Something that is done in the window. */
    @FunctionalInterface
    interface Step extends BiConsumer<RoomScene, Scene> {}

    private final String file;
    private final Supplier<Room> room;
    private final List<Step> steps;

    DrawnSheet(Supplier<Room> room, Step... steps) {
        this("", room, steps);
    }

    /** {@code file}: the one that somebody chooses there. */
    DrawnSheet(String file, Supplier<Room> room, Step... steps) {
        this.file = file;
        this.room = room;
        this.steps = List.of(steps);
    }

    String file() {
        return file;
    }

    /** As pictures are called. */
    String picture() {
        return "paper-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Room room() {
        return room.get();
    }

    /** What is done until it looks as it shall. */
    List<Step> steps() {
        return steps;
    }

    Path in(Path folder) {
        return folder.resolve(file.isEmpty() ? "none" : file);
    }

    private static Step act(Act act) {
        return (window, _) -> window.run(act);
    }

    private static Step typist(String person) {
        return (window, _) -> window.desk()
                .type(window.room().room().get().catalogue().person(person).orElseThrow());
    }

    private static Step typed(String id, String words) {
        return (_, scene) -> {
            TextInputControl field = (TextInputControl) scene.lookup("#" + id);
            field.requestFocus();
            field.setText(words);
            Event.fireEvent(field, new ActionEvent());
        };
    }

    private static Step fired(String id) {
        return (_, scene) -> {
            Button button = (Button) scene.lookup("#" + id);
            button.requestFocus();
            button.fire();
        };
    }

    private static Step ticked(String id) {
        return (_, scene) -> ((CheckBox) scene.lookup("#" + id)).setSelected(true);
    }

    private static Step chosen(String id) {
        return (_, scene) -> ((RadioButton) scene.lookup("#" + id)).setSelected(true);
    }

    /** The newest entry, by the timeline's keys. */
    private static Step redacted() {
        return (_, scene) -> {
            Node column = scene.lookup("#timeline-column");
            press(column, KeyCode.END, false);
            press(column, KeyCode.DELETE, true);
        };
    }

    private static void press(Node node, KeyCode code, boolean shift) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }
}
