package bonghwa.op;

import bonghwa.domain.Author;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** The head's strict JSON. Unknown fields are passed over (newer formats only add some); the bytes are kept as they stand. */
final class HeadCodec {

    private HeadCodec() {}

    static byte[] write(Head head) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try (JsonGenerator json = Wire.JSON.createGenerator(out)) {
            Origin origin = head.origin();
            json.writeStartObject();
            json.writeNumberProperty("v", head.format());
            json.writeStringProperty("replica", origin.replica());
            json.writeNumberProperty("n", origin.counter());
            json.writeArrayPropertyStart("stamp");
            json.writeNumber(origin.stamp().millis());
            json.writeNumber(origin.stamp().logical());
            json.writeEndArray();
            json.writeNumberProperty("clock", origin.recordedAt().toEpochMilli());
            optional(json, "prev", origin.previous());
            json.writeStringProperty("type", head.type());
            optional(json, "incident", head.incident());
            json.writeStringProperty("desk", head.author().desk());
            optional(json, "person", head.author().person());
            optional(json, "role", head.author().role());
            if (!head.replaces().isEmpty()) {
                json.writeArrayPropertyStart("replaces");
                head.replaces().forEach(json::writeString);
                json.writeEndArray();
            }
            if (head.says() != null) {
                json.writeName("says");
                json.writeRawValue(head.says());
            }
            json.writeStringProperty("payload", head.payload());
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void optional(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    static Head read(byte[] bytes) throws MalformedLine {
        try {
            JsonNode json = Wire.JSON.readTree(Utf8.strict(bytes, 0, bytes.length));
            if (json == null || !json.isObject()) {
                throw new MalformedLine("the head is no JSON object");
            }
            Fields fields = new Fields(json);
            List<Long> stamp = fields.numbers("stamp", 2);
            Origin origin = new Origin(
                    fields.text("replica"),
                    fields.number("n"),
                    new HybridTimestamp(stamp.getFirst(), Math.toIntExact(stamp.getLast())),
                    Instant.ofEpochMilli(fields.number("clock")),
                    fields.optional("prev"));
            Author author = new Author(fields.text("desk"), fields.optional("person"), fields.optional("role"));
            JsonNode says = json.get("says");
            return new Head(
                    Math.toIntExact(fields.number("v")),
                    origin,
                    fields.text("type"),
                    fields.optional("incident"),
                    author,
                    fields.texts("replaces"),
                    says == null ? null : says.toString(),
                    fields.text("payload"));
        } catch (JacksonException | IllegalArgumentException | ArithmeticException e) {
            throw new MalformedLine("the head is not what it must be: " + e.getMessage(), e);
        }
    }

    /** Reads the fields of a head one by one and says which one is wrong. */
    private record Fields(JsonNode json) {

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
            List<Long> numbers = new ArrayList<>();
            value.forEach(n -> numbers.add(whole(n, name)));
            return numbers;
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
}
