package bonghwa.op;

import bonghwa.domain.Unapplied.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Operations as JSON, and back. What a trust operation says stands in the head and its reason in the payload; of all others
 * everything stands in the payload, after a random salt, so that nobody can guess from its hash what was redacted.
 */
public final class OperationCodec {

    private static final String SALT = "salt";
    private static final String REASON = "reason";

    private OperationCodec() {}

    /** The two JSON texts of an operation: what the head says (null for most) and the payload. */
    public record Written(String type, @Nullable String says, String payload) {}

    public static Written write(Operation operation, String salt) {
        OperationType type = OperationType.of(operation);
        if (!type.inHead()) {
            return new Written(type.wire(), null, salted(salt, Wire.JSON.writeValueAsString(operation)));
        }
        ObjectNode payload = Wire.JSON.createObjectNode();
        payload.put(SALT, salt);
        ObjectNode fields = (ObjectNode) Wire.JSON.valueToTree(operation);
        JsonNode reason = fields.remove(REASON);
        if (reason != null) {
            payload.set(REASON, reason);
        }
        return new Written(type.wire(), fields.toString(), payload.toString());
    }

    private static String salted(String salt, String fields) {
        String start = "{\"" + SALT + "\":" + Wire.JSON.writeValueAsString(salt);
        return start + (fields.equals("{}") ? "" : ",") + fields.substring(1);
    }

    /** What a line says, as far as this version understands it. Never fails: what cannot be read says why. */
    public static Meaning read(Line line) {
        return read(line.head(), line.payload());
    }

    /** What a line with that head and that payload says. */
    static Meaning read(Head head, Optional<String> payload) {
        Optional<OperationType> type = OperationType.ofWire(head.type());
        if (type.isEmpty()) {
            return new Meaning.NotUnderstood(Reason.NEWER, head.type());
        }
        if (!type.get().inHead() && payload.isEmpty()) {
            return new Meaning.NotUnderstood(Reason.NO_PAYLOAD, head.type());
        }
        try {
            List<String> unknown = new ArrayList<>();
            @Nullable
            Operation operation = Wire.JSON
                    .readerFor(type.get().type())
                    .withAttribute(UnknownFields.NOTED, unknown)
                    .readValue(type.get().inHead() ? said(head, payload) : payload.orElseThrow());
            if (operation == null) {
                return new Meaning.NotUnderstood(Reason.MALFORMED, head.type() + ": says nothing");
            }
            unknown.remove(SALT);
            return new Meaning.Understood(operation, unknown);
        } catch (JacksonException e) {
            return new Meaning.NotUnderstood(Reason.MALFORMED, head.type() + ": " + e.getOriginalMessage());
        }
    }

    private static String said(Head head, Optional<String> payload) {
        JsonNode says = Wire.JSON.readTree(Optional.ofNullable(head.says()).orElse("{}"));
        if (says instanceof ObjectNode fields && payload.isPresent()) {
            JsonNode reason = Wire.JSON.readTree(payload.get()).get(REASON);
            if (reason != null) {
                fields.set(REASON, reason);
            }
        }
        return says.toString();
    }
}
