package bonghwa.ui.control;

import bonghwa.domain.State;
import bonghwa.ui.Phrases;
import javafx.scene.control.Label;

/** The word of a state in its colour. */
public final class StateWord extends Label {

    private final Phrases phrases;

    public StateWord(Phrases phrases) {
        this.phrases = phrases;
    }

    public StateWord(Phrases phrases, State state) {
        this(phrases);
        show(state);
    }

    /** Shows that state, in the language of now. */
    public void show(State state) {
        setText(phrases.state(state));
        String wanted = Css.state(state);
        if (!getStyleClass().contains(wanted)) {
            for (State other : State.values()) {
                getStyleClass().remove(Css.state(other));
            }
            getStyleClass().add(wanted);
        }
    }
}
