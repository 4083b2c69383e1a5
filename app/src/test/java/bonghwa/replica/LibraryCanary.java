package bonghwa.replica;

import picocli.CommandLine;

/** Offends ROOMS_KEEP_TO_THE_TABLE: the replica knows no command line. */
public record LibraryCanary(CommandLine line) {}
