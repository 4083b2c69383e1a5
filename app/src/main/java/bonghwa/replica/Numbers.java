package bonghwa.replica;

/** Gives entries their short numbers: the desk's letter and a count that is never given twice at this desk. */
public interface Numbers {

    /** The next number, such as {@code K214}. */
    String next();
}
