package bonghwa.cli;

import bonghwa.domain.State;
import bonghwa.op.Clockwork;
import java.util.List;

/** Signs that a terminal can print: a shape for each state, and what says that nothing of this is real. */
final class Marks {

    private Marks() {}

    /** A shape that stands beside the word, as on the screen. */
    static String sign(State state) {
        return switch (state) {
            case MAJOR_OUTAGE -> "×";
            case PARTIAL_OUTAGE -> "◆";
            case DEGRADED -> "▲";
            case RECOVERING -> "↑";
            case OPERATIONAL -> "·";
            case MAINTENANCE -> "■";
            case UNKNOWN -> "?";
        };
    }

    /** The line that every answer of a replay or drill starts with; none in a real room. */
    static List<String> of(Clockwork.Kind clock, Words words) {
        return switch (clock) {
            case REAL -> List.of();
            case REPLAY -> List.of(words.text("word.replay"));
            case DRILL -> List.of(words.text("word.drill"));
        };
    }
}
