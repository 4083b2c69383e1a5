package bonghwa.ui.timeline;

/** The columns of a row for a font of that size, in pixels; {@code part}: it stands a step to the right, under its act. */
record RowSizes(double em, boolean part) {

    private static final double INSET = 1.481;
    private static final double SIGN_AT = 5.556;
    private static final double WORDS_AT = 6.815;
    private static final double NUMBER_ROOM = 3.556;
    /** Longer lines are hard to follow with the eye. */
    private static final double LONGEST = 64;

    private static final double ABOVE = 0.37;
    private static final double INDENT = 1.185;
    private static final double STATE_SIGN = 1.037;
    private static final double KIND_SIGN = 0.963;
    private static final double PIN = 0.889;
    private static final double PIN_BEFORE = 1.185;
    private static final double PIN_BELOW = 0.185;

    /** From the edge of the column to the times, and to the numbers. */
    double inset() {
        return Math.round(em * INSET);
    }

    /** Above and below the words. */
    double above() {
        return Math.round(em * ABOVE);
    }

    double signAt() {
        return Math.round(em * SIGN_AT) + (part ? Math.round(em * INDENT) : 0);
    }

    double sign(boolean state) {
        return Math.round(em * (state ? STATE_SIGN : KIND_SIGN));
    }

    double wordsAt() {
        return Math.round(em * (WORDS_AT + (part ? INDENT : 0)));
    }

    /** The room of the words in a row of that width: the number stands beside them. */
    double wordsRoom(double width) {
        return Math.clamp(width - wordsAt() - em * (INSET + NUMBER_ROOM), em * 4, em * LONGEST);
    }

    /** The room of what stands under the words. */
    double metaRoom(double width) {
        return Math.max(em * 4, width - wordsAt() - em * INSET);
    }

    double pin() {
        return Math.round(em * PIN);
    }

    /** How far left of the number the pin stands, and how far below the upper edge of the words. */
    double pinBefore() {
        return Math.round(em * PIN_BEFORE);
    }

    double pinBelow() {
        return Math.round(em * PIN_BELOW);
    }
}
