package bonghwa.exchange;

/** A word of the file and its line. */
record Word(int line, String text) {}
