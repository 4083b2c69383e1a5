package bonghwa.ui;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * Everything that people can do by a key, declared once: for the binding and for the page of keys. Keys are physical keys, so
 * that they work in Hangul mode too; what works everywhere in the window is a function key or has Ctrl.
 */
public enum Act {
    HELP(Scope.WINDOW, key(KeyCode.F1)),
    TAKE_COMMAND(Scope.WINDOW, key(KeyCode.F8), shortcut(KeyCode.C, SHIFT_DOWN)),
    WHO_TYPES(Scope.WINDOW, key(KeyCode.F9)),
    ASSIGN(Scope.WINDOW, shortcut(KeyCode.A, SHIFT_DOWN)),
    ADD_PERSON(Scope.WINDOW, shortcut(KeyCode.P, SHIFT_DOWN)),
    HAND_OVER(Scope.WINDOW, key(KeyCode.F7), shortcut(KeyCode.H, SHIFT_DOWN)),
    SHOW_SHIFTS(Scope.WINDOW, shortcut(KeyCode.S, SHIFT_DOWN)),
    SHOW_TEAMS(Scope.WINDOW, shortcut(KeyCode.G, SHIFT_DOWN)),
    WRITE_NOTICE(Scope.WINDOW, shortcut(KeyCode.B, SHIFT_DOWN)),
    MAKE_REPORT(Scope.WINDOW, shortcut(KeyCode.P)),
    EXPORT_FILE(Scope.WINDOW, shortcut(KeyCode.X, SHIFT_DOWN)),
    CORRECT_NOTICE(Scope.WINDOW, shortcut(KeyCode.K, SHIFT_DOWN)),
    IMPORT_FILE(Scope.WINDOW, shortcut(KeyCode.O, SHIFT_DOWN)),
    DECLARE(Scope.WINDOW, shortcut(KeyCode.N)),
    SHOW_ROOM(Scope.WINDOW, shortcut(KeyCode.DIGIT1)),
    SHOW_INCIDENTS(Scope.WINDOW, shortcut(KeyCode.DIGIT2)),
    SHOW_TASKS(Scope.WINDOW, shortcut(KeyCode.DIGIT3)),
    SHOW_SYNC(Scope.WINDOW, shortcut(KeyCode.DIGIT4)),
    SHOW_REVIEW(Scope.WINDOW, shortcut(KeyCode.DIGIT5)),
    LOOK_BACK(Scope.WINDOW, shortcut(KeyCode.T)),
    EXCHANGE(Scope.WINDOW, shortcut(KeyCode.E)),
    CARRY(Scope.WINDOW, shortcut(KeyCode.E, SHIFT_DOWN)),
    JOIN(Scope.WINDOW, shortcut(KeyCode.J)),
    OPEN_WALL(Scope.WINDOW, shortcut(KeyCode.W, SHIFT_DOWN)),
    SHOW_SETTINGS(Scope.WINDOW, shortcut(KeyCode.COMMA)),
    AMEND_SIZE_UP(Scope.WINDOW, key(KeyCode.F10)),
    KEEP_BEAT(Scope.WINDOW, key(KeyCode.F11)),
    SILENCE_BEAT(Scope.WINDOW, shortcut(KeyCode.M, SHIFT_DOWN)),
    SHOW_BEATS(Scope.WINDOW, shortcut(KeyCode.R, SHIFT_DOWN)),
    CATCH_UP(Scope.WINDOW, key(KeyCode.F12)),
    SHOW_ATTENTION(Scope.WINDOW, shortcut(KeyCode.I, SHIFT_DOWN)),
    ALL_UNKNOWN(Scope.WINDOW, shortcut(KeyCode.DIGIT0, SHIFT_DOWN)),
    NOTHING_CHANGED(Scope.WINDOW, shortcut(KeyCode.N, SHIFT_DOWN)),
    UNDO(Scope.WINDOW, shortcut(KeyCode.Z)),
    REDO(Scope.WINDOW, shortcut(KeyCode.Z, SHIFT_DOWN), shortcut(KeyCode.Y)),
    GO_ENTRY(Scope.WINDOW, key(KeyCode.F2), shortcut(KeyCode.L)),
    GO_BOARD(Scope.WINDOW, key(KeyCode.F3)),
    GO_TIMELINE(Scope.WINDOW, key(KeyCode.F4)),
    GO_PEOPLE(Scope.WINDOW, key(KeyCode.F6)),
    FIND(Scope.WINDOW, shortcut(KeyCode.F)),
    JUMP(Scope.WINDOW, shortcut(KeyCode.G)),
    SWITCH_LANGUAGE(Scope.WINDOW, shortcut(KeyCode.L, SHIFT_DOWN)),
    SWITCH_THEME(Scope.WINDOW, shortcut(KeyCode.T, SHIFT_DOWN)),
    LARGER(Scope.WINDOW, shortcut(KeyCode.EQUALS), shortcut(KeyCode.PLUS), shortcut(KeyCode.ADD)),
    SMALLER(Scope.WINDOW, shortcut(KeyCode.MINUS), shortcut(KeyCode.SUBTRACT)),
    USUAL_SIZE(Scope.WINDOW, shortcut(KeyCode.DIGIT0)),
    PLAY_OR_PAUSE(Scope.REPLAY, key(KeyCode.F5)),
    SEEK_BACK(Scope.REPLAY, shortcut(KeyCode.OPEN_BRACKET)),
    SEEK_ON(Scope.REPLAY, shortcut(KeyCode.CLOSE_BRACKET)),
    SEEK_EDGE(Scope.REPLAY, new KeyCodeCombination(KeyCode.F5, SHIFT_DOWN)),
    RECORD(Scope.ENTRY, key(KeyCode.ENTER)),
    RECORD_AS_NOTE(Scope.ENTRY, shortcut(KeyCode.ENTER)),
    TAKE_SUGGESTION(Scope.ENTRY, key(KeyCode.TAB)),
    ENTRY_HISTORY(Scope.ENTRY, key(KeyCode.UP)),
    CORRECT_OWN_LAST(Scope.ENTRY, shortcut(KeyCode.UP));

    /** Where a key has that meaning. */
    public enum Scope {
        WINDOW,
        REPLAY,
        ENTRY
    }

    private final Scope scope;

    /** Unmodifiable, of immutable keys, which the checker cannot know. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<KeyCodeCombination> keys;

    Act(Scope scope, KeyCodeCombination... keys) {
        this.scope = scope;
        this.keys = List.of(keys);
    }

    public Scope scope() {
        return scope;
    }

    /** Whether a text that is being edited has the key first. */
    boolean yields() {
        return this == UNDO || this == REDO;
    }

    /** The keys that do it; the first one is the one to show. */
    public List<KeyCodeCombination> keys() {
        return keys;
    }

    /** The key of its name: {@code act.take-command}. */
    public String message() {
        return "act." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its first key as people read it: {@code F8}, {@code Ctrl+Shift+C}. */
    public String hint() {
        return keys.getFirst().getDisplayText();
    }

    private static KeyCodeCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCodeCombination shortcut(KeyCode code, KeyCombination.Modifier... more) {
        KeyCombination.Modifier[] all = new KeyCombination.Modifier[more.length + 1];
        all[0] = SHORTCUT_DOWN;
        System.arraycopy(more, 0, all, 1, more.length);
        return new KeyCodeCombination(code, all);
    }
}
