package bonghwa.exchange.notice;

import bonghwa.domain.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A notice in one language, in its order: title, then blocks. Nothing of it was sent yet. */
public record Composed(Language language, String title, List<Block> blocks) {

    /** What marks a heading where there is only text. */
    static final String HEADING = "■ ";

    /** Some lines under a heading; an empty heading has none. */
    public record Block(String heading, List<String> lines) {

        public Block {
            lines = List.copyOf(lines);
        }
    }

    public Composed {
        blocks = List.copyOf(blocks);
    }

    /** The same notice in the words that somebody made of it: its headings are headings still, and so is what looks like one. */
    public Composed edited(String words) {
        List<String> lines = words.strip().lines().toList();
        Set<String> headings = new HashSet<>();
        Set<String> bare = new HashSet<>();
        for (Block block : blocks) {
            headings.add(block.heading());
            if (block.heading().isEmpty()) {
                bare.addAll(block.lines());
            }
        }
        List<Block> read = new ArrayList<>();
        String heading = "";
        List<String> under = new ArrayList<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            boolean heads = !line.isBlank() && (headings.contains(line) || line.startsWith(HEADING));
            if (heads || (bare.contains(line) && !heading.isEmpty())) {
                add(read, heading, under);
                heading = heads ? line : "";
                under = new ArrayList<>();
            }
            if (!heads && !line.isBlank()) {
                under.add(line);
            }
        }
        add(read, heading, under);
        return new Composed(language, lines.isEmpty() ? "" : lines.getFirst(), read);
    }

    private static void add(List<Block> blocks, String heading, List<String> lines) {
        if (!heading.isEmpty() || !lines.isEmpty()) {
            blocks.add(new Block(heading, lines));
        }
    }
}
