package bonghwa.exchange.export;

/** A way to write an incident down as text. Pure: the same matter gives the same text. */
@FunctionalInterface
public interface Form {

    /** The whole file. */
    String of(Matter matter);
}
