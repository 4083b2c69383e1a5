package bonghwa.op;

import bonghwa.domain.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Words in JSON: one string where both languages have the same wording, else an object of two. */
final class TextJson {

    private TextJson() {}

    static final class Writer extends StdScalarSerializer<Text> {
        Writer() {
            super(Text.class);
        }

        @Override
        public void serialize(Text text, JsonGenerator json, SerializationContext context) {
            if (text.ko().equals(text.en())) {
                json.writeString(text.ko());
                return;
            }
            json.writeStartObject();
            json.writeStringProperty("ko", text.ko());
            json.writeStringProperty("en", text.en());
            json.writeEndObject();
        }
    }

    static final class Reader extends StdScalarDeserializer<Text> {
        Reader() {
            super(Text.class);
        }

        @Override
        public Text deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                return Text.of(json.getString());
            }
            JsonNode node = context.readTree(json);
            JsonNode ko = node.get("ko");
            JsonNode en = node.get("en");
            if (ko == null || en == null || !ko.isString() || !en.isString()) {
                return (Text) context.handleUnexpectedToken(Text.class, json);
            }
            return new Text(ko.stringValue(), en.stringValue());
        }
    }
}
