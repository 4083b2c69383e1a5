package bonghwa.replica.line;

/** A name that is left when an ending is taken off; {@code particle}: it stands in a sentence. */
record Stem(String name, boolean particle) {}
