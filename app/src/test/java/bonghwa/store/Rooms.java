package bonghwa.store;

import bonghwa.domain.About;
import bonghwa.domain.Author;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Facts;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.Phase;
import bonghwa.domain.PhaseStep;
import bonghwa.domain.Position;
import bonghwa.domain.Register;
import bonghwa.domain.Report;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Version;
import bonghwa.domain.When;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Rooms of a few incidents with entries, grown step by step from a seed. */
final class Rooms {

    private static final List<String> WORDS = List.of(
            "로그인", "복구", "카카오톡채널", "Login", "restored", "사진", "전송", "50%", "a_b", "판교", "전원", "Pay", "주문", "확인 중");

    private final Random random;
    private int records;

    Rooms(long seed) {
        this.random = new Random(seed);
    }

    private Mark mark() {
        records++;
        return new Mark(
                "record-" + records,
                new Position(records, 0, "replica", records),
                Instant.ofEpochMilli(1_000_000L + records),
                new Author("desk", null, null));
    }

    String words() {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static <T> Register<T> only(T value, Mark mark) {
        return Register.<T>empty().with(new Version<>(value, mark, List.of(), null));
    }

    static Room with(Room room, Incident incident) {
        Map<String, Incident> all = new HashMap<>(room.incidents());
        all.put(incident.id(), incident);
        return new Room(Catalogue.EMPTY, all, List.of());
    }

    Incident incident(String id, Text title) {
        Mark mark = mark();
        Facts facts = new Facts(
                only(title, mark),
                only(Severity.SEV1, mark),
                only(Instant.ofEpochMilli(5), mark),
                only(ZoneId.of("Asia/Seoul"), mark));
        return new Incident(id, mark, facts, List.of(), Log.EMPTY, List.of(), List.of(), mark);
    }

    Incident logged(Incident to, List<TimelineEntry> entries) {
        return new Incident(
                to.id(),
                to.declared(),
                to.facts(),
                to.steps(),
                to.log().with(entries),
                to.assignments(),
                to.notices(),
                mark());
    }

    Incident closed(Incident incident) {
        List<PhaseStep> steps = new ArrayList<>(incident.steps());
        steps.add(new PhaseStep(Phase.CLOSED, Instant.ofEpochMilli(records), null, mark()));
        return new Incident(
                incident.id(),
                incident.declared(),
                incident.facts(),
                steps,
                incident.log(),
                List.of(),
                List.of(),
                mark());
    }

    TimelineEntry entry(Text text) {
        List<Report> reports = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Target target = new Target.OfFunction(new FunctionRef("service" + i, "function"));
            reports.add(random.nextBoolean() ? Report.unchanged(target) : Report.of(target, State.MAJOR_OUTAGE));
        }
        When when = When.exactly(Instant.ofEpochMilli(random.nextInt(1_000_000)));
        Content content = new Content(Kind.OBSERVATION, when, text, null, About.NOTHING, reports, null);
        return TimelineEntry.written("K" + records, mark(), content);
    }

    private TimelineEntry changed(TimelineEntry entry) {
        Text text = random.nextBoolean() ? entry.content().text() : Text.of(words());
        Content content = new Content(
                entry.content().kind(),
                entry.content().occurred(),
                text,
                null,
                About.NOTHING,
                entry.content().reports(),
                null);
        return new TimelineEntry(
                entry.number(),
                entry.mark(),
                entry.written(),
                entry.amendments(),
                content,
                random.nextBoolean(),
                random.nextBoolean(),
                null,
                null);
    }

    /** The room after something happened: an incident more, entries more, entries changed, an incident closed. */
    Room next(Room room) {
        List<Incident> all = List.copyOf(room.incidents().values());
        if (all.isEmpty() || random.nextInt(8) == 0) {
            return with(room, incident("incident-" + records, new Text(words(), words())));
        }
        Incident one = all.get(random.nextInt(all.size()));
        List<TimelineEntry> entries = new ArrayList<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            entries.add(entry(random.nextBoolean() ? Text.of(words()) : new Text(words(), words())));
        }
        for (TimelineEntry old : one.log().entries()) {
            if (random.nextInt(20) == 0) {
                entries.add(changed(old));
            }
        }
        Incident after = logged(one, entries);
        return with(room, random.nextInt(10) == 0 ? closed(after) : after);
    }
}
