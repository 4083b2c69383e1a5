package bonghwa.exchange;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Journey;
import bonghwa.domain.Person;
import bonghwa.domain.Role;
import bonghwa.domain.Text;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes a catalogue as YAML: one field a line, in a fixed order, what is empty left out. */
final class CatalogueWriter {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSplitLines(false)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();

    private CatalogueWriter() {}

    static String write(Catalogue catalogue) {
        List<Map<String, Object>> sites = catalogue.sites().stream()
                .map(s -> YamlFields.named(s.id(), s.name()).map())
                .toList();
        Map<String, Object> all = new YamlFields()
                .put(
                        "services",
                        catalogue.services().stream()
                                .map(ServiceWriter::service)
                                .toList())
                .put("sites", sites)
                .put(
                        "journeys",
                        catalogue.journeys().stream()
                                .map(CatalogueWriter::journey)
                                .toList())
                .targets("pinned", catalogue.pinned())
                .put(
                        "people",
                        catalogue.people().stream().map(CatalogueWriter::person).toList())
                .put(
                        "roles",
                        catalogue.roles().stream().map(CatalogueWriter::role).toList())
                .map();
        return all.isEmpty() ? "services: []\n" : new Dump(SETTINGS).dumpToString(all);
    }

    private static Map<String, Object> journey(Journey journey) {
        return YamlFields.named(journey.id(), journey.name())
                .targets("needs", journey.needs())
                .map();
    }

    private static Map<String, Object> person(Person person) {
        return YamlFields.named(person.id(), person.name())
                .put("role", person.role())
                .put("team", person.team())
                .put("phone", person.phone())
                .map();
    }

    private static Map<String, Object> role(Role role) {
        return YamlFields.named(role.id(), role.name())
                .put("duties", role.duties().stream().map(CatalogueWriter::duty).toList())
                .map();
    }

    private static Object duty(Text duty) {
        return duty.ko().equals(duty.en())
                ? duty.ko()
                : new YamlFields().put("ko", duty.ko()).put("en", duty.en()).map();
    }
}
