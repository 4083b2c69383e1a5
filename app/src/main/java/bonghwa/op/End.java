package bonghwa.op;

/** The end of a gapless chain: a replica's line of that counter, by its hash. */
public record End(String replica, long counter, String hash) {}
