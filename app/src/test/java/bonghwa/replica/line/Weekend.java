package bonghwa.replica.line;

import bonghwa.domain.About;
import bonghwa.domain.Audience;
import bonghwa.domain.Author;
import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Function;
import bonghwa.domain.Kind;
import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.Name;
import bonghwa.domain.Party;
import bonghwa.domain.Person;
import bonghwa.domain.Position;
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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The recorded weekend: its catalogue, and the board of Sunday 16 October 2022, 21:44 Korean time. */
final class Weekend {

    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    static final Instant NOW = at("2022-10-16T21:44");
    static final Party ME = new Party.OfPerson("kim");

    private static final JsonNode FILE = file();
    static final Catalogue CATALOGUE = catalogue();
    static final Vocabulary VOCABULARY = new Vocabulary(CATALOGUE, ME);
    static final Situation SITUATION = new Situation(NOW, SEOUL, board(NOW));

    private Weekend() {}

    /** That local time in Korea. */
    static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+09:00").toInstant();
    }

    static Parsed parse(String line) {
        return EntryLine.parse(line, VOCABULARY, SITUATION);
    }

    static Parsed parseAt(String local, String line) {
        return EntryLine.parse(line, VOCABULARY, new Situation(at(local), SEOUL, board(at(local))));
    }

    static Board board(Instant at) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (JsonNode entry : FILE.get("entries")) {
            Instant when = OffsetDateTime.parse(withSeconds(entry.get("at").asString()))
                    .toInstant();
            if (entry.has("state") && !when.isAfter(at)) {
                entries.add(entry(entries.size(), when, entry));
            }
        }
        return Board.of(CATALOGUE, Log.EMPTY.with(entries), at);
    }

    private static TimelineEntry entry(int n, Instant when, JsonNode json) {
        Target target = json.has("function")
                ? Target.function(
                        json.get("service").asString(), json.get("function").asString())
                : Target.service(json.get("service").asString());
        State state =
                switch (json.get("state").asString()) {
                    case "outage" -> State.MAJOR_OUTAGE;
                    case "partial" -> State.PARTIAL_OUTAGE;
                    case String wire -> State.ofWire(wire).orElseThrow();
                };
        List<Report> reports = CATALOGUE.functionsOf(target).stream()
                .map(ref -> Report.of(new Target.OfFunction(ref), state))
                .toList();
        Mark mark =
                new Mark("e" + n, new Position(when.toEpochMilli(), n, "r", n), when, new Author("desk", null, null));
        Content content =
                new Content(Kind.STATUS, When.exactly(when), Text.of("."), null, About.of(target), reports, null);
        return TimelineEntry.written("K" + n, mark, content);
    }

    private static Catalogue catalogue() {
        return new Catalogue(
                list(FILE.get("services")).map(Weekend::service).toList(),
                list(FILE.get("sites"))
                        .map(s -> new Site(text(s, "id"), name(s)))
                        .toList(),
                List.of(),
                list(FILE.get("pinned"))
                        .map(JsonNode::asString)
                        .map(Target::parse)
                        .toList(),
                List.of(new Person("kim", Name.of("김서준", "Seojun Kim", "서준"), "scribe", null, null)),
                list(FILE.get("roles"))
                        .map(r -> new Role(text(r, "id"), name(r), List.of()))
                        .toList());
    }

    private static Service service(JsonNode json) {
        return new Service(
                text(json, "id"),
                name(json),
                null,
                null,
                Audience.PUBLIC,
                list(json.path("sites")).map(JsonNode::asString).toList(),
                List.of(),
                list(json.path("functions"))
                        .map(f -> new Function(text(f, "id"), name(f), null))
                        .toList());
    }

    private static Name name(JsonNode json) {
        String[] aliases = list(json.path("aliases")).map(JsonNode::asString).toArray(String[]::new);
        return Name.of(text(json, "ko"), text(json, "en"), aliases);
    }

    private static String text(JsonNode json, String field) {
        return json.get(field).asString();
    }

    private static Stream<JsonNode> list(JsonNode json) {
        return json.values().stream();
    }

    private static String withSeconds(String time) {
        return time.length() == "2022-10-15T15:10+09:00".length()
                ? time.substring(0, 16) + ":00" + time.substring(16)
                : time;
    }

    private static JsonNode file() {
        try (InputStream in = Weekend.class.getResourceAsStream("/incidents/kakao-2022.json")) {
            return JsonMapper.builder().build().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
