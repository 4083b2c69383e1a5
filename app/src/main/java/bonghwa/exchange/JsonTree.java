package bonghwa.exchange;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON, strictly. Depth and lengths are limited by the library. */
public final class JsonTree {

    /** A small text may not become a big tree: so many parts are read, and no more. */
    private static final long MOST_PARTS = 5_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxTokenCount(MOST_PARTS).build())
            .build();

    private JsonTree() {}

    public static Tree read(String json) throws BadFile {
        return documents(json, 1).getFirst();
    }

    /** All documents of a text that may have several, one behind the other. */
    public static List<Tree> readAll(String json) throws BadFile {
        return documents(json, Integer.MAX_VALUE);
    }

    private static List<Tree> documents(String json, int most) throws BadFile {
        List<Tree> documents = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                if (documents.size() == most) {
                    throw new BadFile(FileProblem.of(line(parser), "file.problem.more"));
                }
                documents.add(tree(parser));
            }
            if (documents.isEmpty()) {
                throw new BadFile(FileProblem.of(1, "file.problem.empty"));
            }
            return documents;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            // Where else it began, as the library words it, is our own place in the text and not the reader's.
            String why = e.getOriginalMessage().replaceFirst("(?s) \\(start marker at .*", "");
            throw new BadFile(FileProblem.of(line, "file.problem.syntax", why));
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
