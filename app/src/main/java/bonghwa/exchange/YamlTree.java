package bonghwa.exchange;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads YAML. Hostile until read: an anchor that is named a million times, or that contains itself, is cut off by a count of
 * parts and by depth.
 */
final class YamlTree {

    private static final int MAX_CHARS = 16 * 1024 * 1024;
    private static final int MAX_PARTS = 500_000;
    private static final int MAX_DEPTH = 24;

    private int parts;

    private YamlTree() {}

    static Tree read(String yaml) throws BadFile {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(MAX_CHARS)
                .setUseMarks(true)
                .setAllowNonScalarKeys(true)
                .build();
        try {
            Node root = new Compose(settings).composeString(yaml).orElse(null);
            return root == null ? new Tree.Fields(1, List.of()) : new YamlTree().tree(root, 0);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            throw new BadFile(FileProblem.of(line, "file.problem.syntax", oneLine(e.getProblem())));
        } catch (YamlEngineException e) {
            throw new BadFile(FileProblem.of(1, "file.problem.syntax", oneLine(String.valueOf(e.getMessage()))));
        }
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private Tree tree(Node node, int depth) throws BadFile {
        int line = line(node);
        if (++parts > MAX_PARTS || depth > MAX_DEPTH) {
            throw new BadFile(FileProblem.of(
                    line, "file.problem.too-big", Integer.toString(MAX_PARTS), Integer.toString(MAX_DEPTH)));
        }
        return switch (node) {
            case MappingNode mapping -> fields(mapping, line, depth);
            case SequenceNode sequence -> {
                List<Tree> items = new ArrayList<>();
                for (Node item : sequence.getValue()) {
                    items.add(tree(item, depth + 1));
                }
                yield new Tree.Items(line, List.copyOf(items));
            }
            case ScalarNode scalar -> new Tree.Leaf(line, scalar.getTag().equals(Tag.NULL) ? null : scalar.getValue());
            default ->
                throw new BadFile(FileProblem.of(
                        line, "file.problem.syntax", node.getNodeType().name()));
        };
    }

    private Tree fields(MappingNode mapping, int line, int depth) throws BadFile {
        List<Tree.Field> fields = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new BadFile(FileProblem.of(line(tuple.getKeyNode()), "file.problem.field-name"));
            }
            fields.add(new Tree.Field(line(key), key.getValue(), tree(tuple.getValueNode(), depth + 1)));
        }
        return new Tree.Fields(line, List.copyOf(fields));
    }

    private static int line(Node node) {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }
}
