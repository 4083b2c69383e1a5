package bonghwa.op;

import bonghwa.domain.Duty;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Party;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** How records stand in JSON: a record is its schema; ids and references are text, moments are UTC milliseconds. */
final class Wire {

    /** Strict: no duplicate fields, nothing behind the end, no null where the record allows none. */
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .annotationIntrospector(new RecordIntrospector())
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .addHandler(new UnknownFields())
            .addModule(module())
            .build();

    private Wire() {}

    private static SimpleModule module() {
        SimpleModule module = new SimpleModule("bonghwa");
        text(module, Target.class, Target::toString, Target::parse);
        text(module, FunctionRef.class, FunctionRef::toString, FunctionRef::parse);
        text(module, Party.class, Party::toString, Party::parse);
        text(module, Duty.class, Duty::toString, Duty::parse);
        text(module, Duration.class, Duration::toString, Duration::parse);
        text(module, ZoneId.class, ZoneId::getId, ZoneId::of);
        module.addSerializer(Instant.class, new StdScalarSerializer<>(Instant.class) {
            @Override
            public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
                json.writeNumber(value.toEpochMilli());
            }
        });
        module.addDeserializer(Instant.class, new StdScalarDeserializer<>(Instant.class) {
            @Override
            public Instant deserialize(JsonParser json, DeserializationContext context) {
                if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                    return (Instant) context.handleUnexpectedToken(Instant.class, json);
                }
                return Instant.ofEpochMilli(json.getLongValue());
            }
        });
        module.addSerializer(Text.class, new TextJson.Writer());
        module.addDeserializer(Text.class, new TextJson.Reader());
        return module;
    }

    private static <T> void text(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new StdScalarSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new StdScalarDeserializer<>(type) {
            @Override
            public @Nullable T deserialize(JsonParser json, DeserializationContext context) {
                String text = json.getValueAsString();
                try {
                    return json.currentToken() == JsonToken.VALUE_STRING
                            ? read.apply(text)
                            : type.cast(context.handleUnexpectedToken(type, json));
                } catch (IllegalArgumentException | DateTimeException e) {
                    return type.cast(context.handleWeirdStringValue(type, text, "%s", String.valueOf(e.getMessage())));
                }
            }
        });
    }

    /** The wire name of an enum constant. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
