package bonghwa.replica.line;

import bonghwa.domain.Text;

/** Something that may be meant: what it would put in the line and where, what it is, and its name to be shown. */
public record Candidate(Replacement replacement, Meaning meaning, Text name) {}
