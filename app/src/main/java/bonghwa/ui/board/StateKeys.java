package bonghwa.ui.board;

import bonghwa.domain.State;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;

/** The physical keys that report a state of the selected row: they do the same in Hangul mode. */
final class StateKeys {

    private StateKeys() {}

    static Optional<State> state(KeyCode code) {
        return Optional.ofNullable(
                switch (code) {
                    case DIGIT1, NUMPAD1 -> State.MAJOR_OUTAGE;
                    case DIGIT2, NUMPAD2 -> State.PARTIAL_OUTAGE;
                    case DIGIT3, NUMPAD3 -> State.DEGRADED;
                    case DIGIT4, NUMPAD4 -> State.RECOVERING;
                    case DIGIT5, NUMPAD5 -> State.OPERATIONAL;
                    case DIGIT6, NUMPAD6 -> State.MAINTENANCE;
                    case DIGIT0, NUMPAD0 -> State.UNKNOWN;
                    default -> null;
                });
    }

    /** The digit of a key, or nothing: it takes a found row. */
    static OptionalInt digit(KeyCode code) {
        String name = code.getName();
        char last = name.charAt(name.length() - 1);
        return code.isDigitKey() && last >= '0' && last <= '9' ? OptionalInt.of(last - '0') : OptionalInt.empty();
    }

    /** The letter that the key has without any mode, or nothing: typing it begins to find. */
    static Optional<String> letter(KeyCode code) {
        return code.isLetterKey() ? Optional.of(code.getName().toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
