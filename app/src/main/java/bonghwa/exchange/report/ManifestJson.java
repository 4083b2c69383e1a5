package bonghwa.exchange.report;

import bonghwa.domain.Language;
import bonghwa.op.Clockwork;
import bonghwa.op.End;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A manifest as JSON, the same bytes for the same manifest; and back. */
final class ManifestJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ManifestJson() {}

    static byte[] write(Manifest manifest) {
        Edition edition = manifest.edition();
        ObjectNode json = JSON.createObjectNode();
        json.put("format", "bonghwa-report/1");
        json.put("program", manifest.program());
        json.put("template", manifest.template());
        json.put("incident", manifest.incident());
        json.put("clock", lower(manifest.clock()));
        json.put("root", manifest.root());
        json.put("at", manifest.at().toString());
        json.put("knownAt", text(manifest.knownAt()));
        ArrayNode languages = json.putArray("languages");
        edition.languages().forEach(l -> languages.add(lower(l)));
        json.put("form", edition.form().wire());
        json.put("public", edition.open());
        json.put("from", text(edition.from()));
        json.put("to", text(edition.to()));
        json.put("paper", edition.paper().wire());
        ArrayNode vector = json.putArray("vector");
        manifest.vector()
                .forEach(end -> vector.addObject()
                        .put("replica", end.replica())
                        .put("n", end.counter())
                        .put("hash", end.hash()));
        // The library ends lines as this system does, but a report is the same on all of them.
        return (json.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static Manifest read(byte[] bytes) throws BrokenReport {
        try {
            JsonNode json = JSON.readTree(bytes);
            List<Language> languages = new ArrayList<>();
            json.required("languages").forEach(l -> languages.add(of(Language.class, l.asString())));
            if (languages.isEmpty()) {
                throw new BrokenReport("report.verify.manifest");
            }
            List<End> vector = new ArrayList<>();
            json.required("vector")
                    .forEach(e -> vector.add(new End(
                            e.required("replica").asString(),
                            e.required("n").asLong(),
                            e.required("hash").asString())));
            Edition edition = new Edition(
                    languages,
                    of(Edition.Form.class, json.required("form").asString()),
                    json.required("public").asBoolean(),
                    moment(json.required("from")),
                    moment(json.required("to")),
                    of(Edition.Paper.class, json.required("paper").asString()));
            return new Manifest(
                    json.required("program").asString(),
                    json.required("template").asInt(),
                    json.required("incident").asString(),
                    of(Clockwork.Kind.class, json.required("clock").asString()),
                    json.required("root").isNull()
                            ? null
                            : json.required("root").asString(),
                    Instant.parse(json.required("at").asString()),
                    moment(json.required("knownAt")),
                    edition,
                    vector);
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException e) {
            throw new BrokenReport("report.verify.manifest", e);
        }
    }

    private static <E extends Enum<E>> E of(Class<E> type, String wire) {
        return Enum.valueOf(type, wire.toUpperCase(Locale.ROOT));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private static @Nullable Instant moment(JsonNode json) {
        return json.isNull() ? null : Instant.parse(json.asString());
    }
}
