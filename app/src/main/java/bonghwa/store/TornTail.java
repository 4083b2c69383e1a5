package bonghwa.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The end of the last batch, which a crash cut before it was forced; nobody was ever told that it was recorded.
 *
 * @param at where it begins: at the first incomplete or wrong line of that batch
 * @param bytes how long it is
 * @param setAside the copy of it, null when it still stands where it stood
 */
public record TornTail(At at, long bytes, @Nullable Path setAside) {}
