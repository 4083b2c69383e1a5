package bonghwa.testing;

import bonghwa.domain.About;
import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Dependency;
import bonghwa.domain.Function;
import bonghwa.domain.Journey;
import bonghwa.domain.Kind;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Report;
import bonghwa.domain.Role;
import bonghwa.domain.Service;
import bonghwa.domain.Site;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the recorded weekend of the assets. */
final class WeekendFile {

    private final JsonNode root = read();

    private static JsonNode read() {
        try (InputStream in = WeekendFile.class.getResourceAsStream("/incidents/kakao-2022.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Text title() {
        return new Text(
                root.get("title").get("ko").asString(),
                root.get("title").get("en").asString());
    }

    Instant started() {
        return OffsetDateTime.parse(root.get("started").asString()).toInstant();
    }

    Catalogue catalogue(List<Person> people) {
        return new Catalogue(
                all("services").stream().map(this::service).toList(),
                all("sites").stream().map(n -> new Site(id(n), name(n))).toList(),
                all("journeys").stream()
                        .map(n -> new Journey(id(n), name(n), targets(n.get("needs"))))
                        .toList(),
                targets(root.get("pinned")),
                people,
                all("roles").stream()
                        .map(n -> new Role(id(n), name(n), List.of()))
                        .toList());
    }

    private Service service(JsonNode n) {
        List<Dependency> needs = new ArrayList<>();
        for (JsonNode d : n.get("dependsOn")) {
            needs.add(new Dependency(
                    Target.parse(d.get("on").asString()),
                    d.get("hard").asBoolean(),
                    Text.of(d.path("why").path("ko").asString("")),
                    string(d, "function")));
        }
        List<Function> functions = new ArrayList<>();
        for (JsonNode f : n.get("functions")) {
            functions.add(new Function(id(f), name(f), null));
        }
        return new Service(
                id(n),
                name(n),
                new Text(n.get("owner_ko").asString(), n.get("owner").asString()),
                n.get("grade").asInt(),
                Audience.valueOf(n.get("audience").asString().toUpperCase(Locale.ROOT)),
                strings(n.get("sites")),
                needs,
                functions);
    }

    /** All entries, in order, numbered K1, K2 ... */
    List<TimelineEntry> entries() {
        List<TimelineEntry> entries = new ArrayList<>();
        for (JsonNode n : root.get("entries")) {
            Instant at = OffsetDateTime.parse(n.get("at").asString()).toInstant();
            String number = "K" + (entries.size() + 1);
            entries.add(TimelineEntry.written(number, Weekend.mark(number, at), content(n, at)));
        }
        return entries;
    }

    private Content content(JsonNode n, Instant at) {
        String service = string(n, "service");
        String function = string(n, "function");
        Target target = service == null
                ? null
                : function == null ? Target.service(service) : Target.function(service, function);
        Kind kind = Kind.ofWire(n.get("kind").asString()).orElse(Kind.NOTE);
        return new Content(
                kind,
                When.exactly(at),
                new Text(n.get("text_ko").asString(), n.get("text_en").asString()),
                null,
                target == null ? About.NOTHING : About.of(target),
                target == null ? List.of() : reports(target, string(n, "state")),
                null);
    }

    private List<Report> reports(Target target, @Nullable String state) {
        if (state == null) {
            return List.of();
        }
        State as =
                switch (state) {
                    case "outage" -> State.MAJOR_OUTAGE;
                    case "partial" -> State.PARTIAL_OUTAGE;
                    default -> State.ofWire(state).orElseThrow();
                };
        if (target instanceof Target.OfService(String id)) {
            return all("services").stream()
                    .filter(s -> id(s).equals(id))
                    .flatMap(s -> s.get("functions").valueStream())
                    .map(f -> Report.of(Target.function(id, id(f)), as))
                    .toList();
        }
        return List.of(Report.of(target, as));
    }

    private List<JsonNode> all(String field) {
        return root.get(field).valueStream().toList();
    }

    private static List<Target> targets(JsonNode n) {
        return n.valueStream().map(t -> Target.parse(t.asString())).toList();
    }

    private static List<String> strings(JsonNode n) {
        return n.valueStream().map(JsonNode::asString).toList();
    }

    private static Name name(JsonNode n) {
        List<String> aliases = n.has("aliases") ? strings(n.get("aliases")) : List.of();
        return new Name(n.get("ko").asString(), n.get("en").asString(), aliases, null);
    }

    private static String id(JsonNode n) {
        return n.get("id").asString();
    }

    private static @Nullable String string(JsonNode n, String field) {
        return n.has(field) ? n.get(field).asString() : null;
    }
}
