/**
 * The command line: picocli commands over the same {@link bonghwa.replica.Commands} as the window. The root hands in a {@link
 * bonghwa.cli.Program}, which opens stores and makes pictures; nothing here opens a file of a store. Only here does anything
 * speak on standard output.
 */
@NullMarked
package bonghwa.cli;

import org.jspecify.annotations.NullMarked;
