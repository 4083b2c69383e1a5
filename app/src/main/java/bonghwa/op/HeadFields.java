package bonghwa.op;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads the fields of a head one by one and says which one is wrong. */
record HeadFields(JsonNode json) {

    String text(String name) {
        JsonNode value = json.get(name);
        if (value == null || !value.isString()) {
            throw new IllegalArgumentException("no text " + name);
        }
        return value.stringValue();
    }

    @Nullable
    String optional(String name) {
        return json.has(name) ? text(name) : null;
    }

    long number(String name) {
        return whole(json.get(name), name);
    }

    List<Long> numbers(String name, int count) {
        JsonNode value = json.get(name);
        if (value == null || !value.isArray() || value.size() != count) {
            throw new IllegalArgumentException("no " + count + " numbers " + name);
        }
        return value.valueStream().map(n -> whole(n, name)).toList();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        JsonNode value = json.get(name);
        if (value != null) {
            if (!value.isArray()) {
                throw new IllegalArgumentException("no list " + name);
            }
            for (JsonNode text : value) {
                if (!text.isString()) {
                    throw new IllegalArgumentException("no texts " + name);
                }
                texts.add(text.stringValue());
            }
        }
        return texts;
    }

    private static long whole(@Nullable JsonNode value, String name) {
        if (value == null || value.asToken() != JsonToken.VALUE_NUMBER_INT || !value.canConvertToLong()) {
            throw new IllegalArgumentException("no whole number " + name);
        }
        return value.longValue();
    }
}
