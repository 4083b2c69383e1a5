package bonghwa.replica.line;

/** What a line does to an entry that is there already. */
public enum EntryVerb {
    CORRECT,
    STRIKE,
    RESOLVE
}
