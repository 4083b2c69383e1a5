package bonghwa.op;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Passes over fields of newer versions and notes them, in the list that the reader was given under {@link #NOTED}. */
final class UnknownFields extends DeserializationProblemHandler {

    static final String NOTED = "bonghwa.unknown";

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser json,
            ValueDeserializer<?> deserializer,
            @Nullable Object owner,
            String name) {
        if (context.getAttribute(NOTED) instanceof List<?> noted) {
            @SuppressWarnings("unchecked")
            List<String> names = (List<String>) noted;
            names.add(name);
        }
        json.skipChildren();
        return true;
    }
}
