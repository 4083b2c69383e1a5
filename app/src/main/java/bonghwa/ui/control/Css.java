package bonghwa.ui.control;

import bonghwa.domain.Kind;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import java.util.Locale;

/** The style classes that more than one view uses; their rules stand in {@code bonghwa.css}. */
public final class Css {

    public static final String MUTED = "muted";
    public static final String FAINT = "faint";
    public static final String ABNORMAL = "abnormal";
    public static final String ERROR = "error";
    public static final String TITLE = "text-title";
    public static final String HEADING = "text-heading";
    public static final String SECONDARY = "text-secondary";
    public static final String MEDIUM = "text-medium";
    public static final String SEMIBOLD = "text-semibold";
    public static final String GROUND = "ground";
    public static final String PANEL = "panel";
    public static final String QUIET = "quiet";
    public static final String CHIP = "chip";
    public static final String CHIP_DASHED = "chip-dashed";
    public static final String CHIP_ABNORMAL = "chip-abnormal";
    public static final String KEY = "key";
    public static final String HAIRLINE = "hairline";
    public static final String HAIRLINE_TOP = "hairline-top";
    public static final String HAIRLINE_BOTTOM = "hairline-bottom";
    public static final String FOCUS_RING = "focus-ring";
    public static final String SHAPE = "shape";
    public static final String SHAPE_SMALL = "shape-small";
    public static final String SHAPE_LARGE = "shape-large";
    public static final String SEVERITY = "severity";

    private Css() {}

    /** The colour of a word or shape that stands for that state. */
    public static String state(State state) {
        return "state-" + dashed(state);
    }

    /** The outline that stands for that state. */
    public static String shape(State state) {
        return "shape-" + dashed(state);
    }

    /** The outline that stands for that kind. */
    public static String shape(Kind kind) {
        return "shape-" + dashed(kind);
    }

    public static String severity(Severity severity) {
        return "severity-" + dashed(severity);
    }

    static String dashed(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
