package bonghwa.exchange;

import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Dependency;
import bonghwa.domain.Function;
import bonghwa.domain.Journey;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Role;
import bonghwa.domain.Service;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes a catalogue as YAML: one field a line, in a fixed order, what is empty left out. */
final class CatalogueWriter {

    private CatalogueWriter() {}

    static String write(Catalogue catalogue) {
        Map<String, Object> all = new LinkedHashMap<>();
        put(
                all,
                "services",
                catalogue.services().stream().map(CatalogueWriter::service).toList());
        put(
                all,
                "sites",
                catalogue.sites().stream().map(s -> named(s.id(), s.name())).toList());
        put(
                all,
                "journeys",
                catalogue.journeys().stream().map(CatalogueWriter::journey).toList());
        put(all, "pinned", texts(catalogue.pinned()));
        put(
                all,
                "people",
                catalogue.people().stream().map(CatalogueWriter::person).toList());
        put(all, "roles", catalogue.roles().stream().map(CatalogueWriter::role).toList());
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setSplitLines(false)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .build();
        return all.isEmpty() ? "services: []\n" : new Dump(settings).dumpToString(all);
    }

    private static Map<String, Object> service(Service service) {
        Map<String, Object> fields = named(service.id(), service.name());
        wording(fields, "owner", service.owner());
        put(fields, "grade", service.grade());
        if (service.audience() != Audience.PUBLIC) {
            put(fields, "audience", word(service.audience()));
        }
        put(fields, "sites", service.sites());
        put(
                fields,
                "dependsOn",
                service.dependsOn().stream().map(CatalogueWriter::dependency).toList());
        put(
                fields,
                "functions",
                service.functions().stream().map(CatalogueWriter::function).toList());
        return fields;
    }

    private static Map<String, Object> dependency(Dependency need) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("on", need.on().toString());
        fields.put("hard", need.hard());
        wording(fields, "why", need.why().isBlank() ? null : need.why());
        put(fields, "function", need.function());
        return fields;
    }

    private static Map<String, Object> function(Function function) {
        Map<String, Object> fields = named(function.id(), function.name());
        put(fields, "audience", word(function.audience()));
        return fields;
    }

    private static Map<String, Object> journey(Journey journey) {
        Map<String, Object> fields = named(journey.id(), journey.name());
        put(fields, "needs", texts(journey.needs()));
        return fields;
    }

    private static Map<String, Object> person(Person person) {
        Map<String, Object> fields = named(person.id(), person.name());
        put(fields, "role", person.role());
        put(fields, "team", person.team());
        put(fields, "phone", person.phone());
        return fields;
    }

    private static Map<String, Object> role(Role role) {
        Map<String, Object> fields = named(role.id(), role.name());
        put(fields, "duties", role.duties().stream().map(CatalogueWriter::duty).toList());
        return fields;
    }

    private static Object duty(Text duty) {
        if (duty.ko().equals(duty.en())) {
            return duty.ko();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ko", duty.ko());
        fields.put("en", duty.en());
        return fields;
    }

    private static Map<String, Object> named(String id, Name name) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("ko", name.ko());
        fields.put("en", name.en());
        put(fields, "aliases", name.aliases());
        put(fields, "sound", word(name.sound()));
        return fields;
    }

    private static void wording(Map<String, Object> fields, String field, @Nullable Text text) {
        if (text != null) {
            fields.put(field, text.en());
            put(fields, field + "_ko", text.ko().equals(text.en()) ? null : text.ko());
        }
    }

    private static List<String> texts(List<Target> targets) {
        return targets.stream().map(Target::toString).toList();
    }

    private static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, Object> fields, String field, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            fields.put(field, value);
        }
    }
}
