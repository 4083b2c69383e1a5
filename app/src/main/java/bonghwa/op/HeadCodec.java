package bonghwa.op;

import bonghwa.domain.Author;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
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
            HeadFields fields = new HeadFields(json);
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
}
