package bonghwa.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file says, whether it is YAML or JSON, with the line (from 1) of each part. */
public sealed interface Tree {

    int line();

    /** A single value as it is written; null where the file says null. */
    record Leaf(int line, @Nullable String text) implements Tree {}

    /** A list. */
    record Items(int line, List<Tree> items) implements Tree {}

    /** Named values, in the order of the file; a name may come twice, which is for the reader to refuse. */
    record Fields(int line, List<Field> fields) implements Tree {}

    /** One named value. */
    record Field(int line, String name, Tree value) {}
}
