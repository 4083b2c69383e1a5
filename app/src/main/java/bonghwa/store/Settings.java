package bonghwa.store;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What this laptop prefers; nobody else ever sees it. JSON in {@code settings.json}; fields that this version does not know are
 * kept, since a newer one may have written them. Immutable.
 */
public final class Settings {

    /** Nothing was ever set. */
    public static final Settings DEFAULT = new Settings(JsonMapper.shared().createObjectNode());

    private static final Duration CONFIRM_AGE = Duration.ofHours(3);

    private final ObjectNode json;

    private Settings(ObjectNode json) {
        this.json = json;
    }

    /** Reads the JSON of {@link #toJson()}; empty when it is none. */
    public static Optional<Settings> parse(String text) {
        try {
            JsonNode node = JsonMapper.shared().readTree(text);
            return node instanceof ObjectNode object ? Optional.of(new Settings(object)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    public String toJson() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    /** {@code ko} or {@code en}; empty means the system's. */
    public Optional<String> language() {
        return text("language");
    }

    /** {@code dark}, {@code light} or {@code contrast}. */
    public String theme() {
        return text("theme").orElse("dark");
    }

    /** Of all sizes on screen, in percent: 100 to 200. */
    public int scale() {
        JsonNode value = json.get("scale");
        return value != null && value.isInt() ? Math.clamp(value.asInt(), 100, 200) : 100;
    }

    /** A state that nobody has confirmed for so long is drawn as old. */
    public Duration confirmAge() {
        JsonNode value = json.get("confirmAgeHours");
        return value != null && value.isNumber() && value.asDouble() > 0
                ? Duration.ofMinutes(Math.round(value.asDouble() * 60))
                : CONFIRM_AGE;
    }

    /** The fingerprint of the room's root key that this laptop trusts; empty: its own. */
    public Optional<String> root() {
        return text("root");
    }

    public Settings withLanguage(@Nullable String language) {
        return with("language", language);
    }

    public Settings withTheme(String theme) {
        return with("theme", theme);
    }

    public Settings withScale(int percent) {
        ObjectNode changed = json.deepCopy();
        changed.put("scale", percent);
        return new Settings(changed);
    }

    public Settings withConfirmAge(Duration age) {
        ObjectNode changed = json.deepCopy();
        changed.put("confirmAgeHours", age.toMinutes() / 60.0);
        return new Settings(changed);
    }

    public Settings withRoot(@Nullable String fingerprint) {
        return with("root", fingerprint);
    }

    /** Any text setting of that name. */
    public Optional<String> text(String name) {
        JsonNode value = json.get(name);
        return value != null && value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    /** These settings with that one changed, or taken out when {@code value} is null. */
    public Settings with(String name, @Nullable String value) {
        ObjectNode changed = json.deepCopy();
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Settings(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Settings that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
