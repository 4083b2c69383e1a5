/**
 * This machine's disk. The {@link bonghwa.store.Journal} is the truth: append-only files of lines, forced before anything is
 * acknowledged. Beside it stand small local files, keys, backups, and the H2 database that is derived from the journal and can
 * be thrown away at any time. Uses {@code op} and {@code domain}; {@code replica} is the one caller of everything that writes
 * the record, on the store lane, which nobody ever interrupts.
 */
@NullMarked
package bonghwa.store;

import org.jspecify.annotations.NullMarked;
