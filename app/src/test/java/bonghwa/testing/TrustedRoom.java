package bonghwa.testing;

import bonghwa.domain.Content;
import bonghwa.domain.DeskStanding;
import bonghwa.domain.Kind;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import bonghwa.op.End;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Acts of trust for tests, and the room that they make for those who trust one desk. */
public final class TrustedRoom {

    public static final String INCIDENT = "incident";
    public static final Instant T = Instant.parse("2022-10-15T06:40:00Z");

    private TrustedRoom() {}

    /** What those see who trust that desk and hold these lines; what must be folded anew is. */
    public static Fold fold(Scribe root, Collection<Recorded> records) {
        Fold fold = Fold.empty(Clockwork.Kind.REAL, root.desk().id()).with(records);
        if (fold.narrowed()) {
            throw new AssertionError("one batch narrows nothing");
        }
        return fold;
    }

    public static Fold fold(Scribe root, Scribe... others) {
        List<Scribe> all = new java.util.ArrayList<>(Arrays.asList(others));
        all.add(root);
        return fold(root, all.stream().flatMap(s -> s.records().stream()).toList());
    }

    public static String note(Scribe scribe, String words) {
        return scribe.later(1)
                .write(INCIDENT, new Operation.EntryLogged("A1", Content.of(Kind.NOTE, T, words)))
                .id();
    }

    public static String appoint(Scribe by, Scribe desk, String... replaces) {
        return by.later(1)
                .write(null, new Operation.StewardAppointed(desk.desk().id(), null), replaces)
                .id();
    }

    public static String dismiss(Scribe by, Scribe desk, String... replaces) {
        return by.later(1)
                .write(null, new Operation.StewardRevoked(desk.desk().id(), null), replaces)
                .id();
    }

    public static String admit(Scribe by, Scribe desk, String... replaces) {
        return admit(by, desk, DeskStanding.MEMBER, replaces);
    }

    public static String admit(Scribe by, Scribe desk, DeskStanding as, String... replaces) {
        return by.later(1)
                .write(null, new Operation.DeskAdmitted(desk.desk().id(), as.role(), null), replaces)
                .id();
    }

    /** Puts a desk out; the replicas that it names count up to these lines. */
    public static String revoke(Scribe by, Scribe desk, List<Line> upTo, String... replaces) {
        List<End> ends = upTo.stream()
                .map(l -> new End(l.head().origin().replica(), l.head().origin().counter(), l.id()))
                .toList();
        return by.later(1)
                .write(null, new Operation.DeskRevoked(desk.desk().id(), ends, null), replaces)
                .id();
    }

    /** The words of the entries that count. */
    public static List<String> counting(Room room) {
        return words(room.incident(INCIDENT).map(i -> i.log().entries()).orElse(List.of()));
    }

    /** The words of the entries that stand beside and do not count. */
    public static List<String> beside(Room room) {
        return room.beside().containsKey(INCIDENT)
                ? words(room.beside().get(INCIDENT).log().entries())
                : List.of();
    }

    private static List<String> words(List<TimelineEntry> entries) {
        return entries.stream().map(e -> e.content().text().ko()).toList();
    }
}
