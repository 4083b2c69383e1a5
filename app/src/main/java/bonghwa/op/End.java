package bonghwa.op;

/** The end of a gapless chain: a replica's line of that counter, by its hash. */
public record End(String replica, long counter, String hash) {

    /** The end of the chain that ends with that line. */
    public static End of(Line line) {
        Origin origin = line.head().origin();
        return new End(origin.replica(), origin.counter(), line.id());
    }
}
