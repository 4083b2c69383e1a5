package bonghwa.exchange.notice;

import bonghwa.domain.Language;
import java.util.List;

/** A notice in one language, in its order: title, then blocks. Nothing of it was sent yet. */
public record Composed(Language language, String title, List<Block> blocks) {

    /** Some lines under a heading; an empty heading has none. */
    public record Block(String heading, List<String> lines) {

        public Block {
            lines = List.copyOf(lines);
        }
    }

    public Composed {
        blocks = List.copyOf(blocks);
    }
}
