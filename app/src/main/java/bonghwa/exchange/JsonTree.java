package bonghwa.exchange;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON, strictly. Depth and lengths are limited by the library. */
public final class JsonTree {

    private JsonTree() {}

    public static Tree read(String json) throws BadFile {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() == null) {
                throw new BadFile(FileProblem.of(1, "file.problem.empty"));
            }
            Tree tree = tree(parser);
            if (parser.nextToken() != null) {
                throw new BadFile(FileProblem.of(line(parser), "file.problem.more"));
            }
            return tree;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new BadFile(FileProblem.of(line, "file.problem.syntax", e.getOriginalMessage()));
        }
    }

    private static Tree tree(JsonParser parser) throws BadFile {
        int line = line(parser);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<Tree> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(tree(parser));
            }
            return new Tree.Items(line, List.copyOf(items));
        }
        if (token == JsonToken.START_OBJECT) {
            List<Tree.Field> fields = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                int at = line(parser);
                String name = parser.currentName();
                parser.nextToken();
                fields.add(new Tree.Field(at, name, tree(parser)));
            }
            return new Tree.Fields(line, List.copyOf(fields));
        }
        return new Tree.Leaf(line, token == JsonToken.VALUE_NULL ? null : parser.getString());
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }
}
