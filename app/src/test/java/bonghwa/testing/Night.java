package bonghwa.testing;

import bonghwa.domain.About;
import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Party;
import bonghwa.domain.Report;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first night of an outage, written down act by act: SEV1, from 15:19 Korean time on 15 October 2022. Times are {@code 15:41}
 * for that day and {@code +02:30} for the next one; each act is recorded when it happens.
 */
public final class Night {

    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    private final Scribe scribe = new Scribe(1, Clockwork.REAL, t("15:19"));
    private final List<Line> others = new ArrayList<>();
    private int numbers;

    public Night() {
        write(new Operation.IncidentDeclared(Text.of("판교 화재"), Severity.SEV1, t("15:19"), ZONE));
    }

    public static Instant t(String clock) {
        boolean next = clock.startsWith("+");
        String time = next ? clock.substring(1) : clock;
        return LocalDateTime.parse((next ? "2022-10-16T" : "2022-10-15T") + time)
                .atZone(ZONE)
                .toInstant();
    }

    /** It is that time now. */
    public Night at(String clock) {
        scribe.at(t(clock));
        return this;
    }

    public String write(Operation operation, String... replaces) {
        return scribe.write("night", operation, replaces).id();
    }

    /** Something that another desk recorded, at its own time. */
    public String elsewhere(Scribe other, Operation operation, String... replaces) {
        Line line = other.write("night", operation, replaces);
        others.clear();
        others.addAll(other.lines());
        return line.id();
    }

    /** An entry of that kind, occurred now. */
    public String log(Kind kind, String text) {
        return log(kind, text, About.NOTHING, null);
    }

    /** A task, ask or blocker: {@code owner} is {@code person:kim} or {@code role:site-liaison}, {@code due} a time; or null. */
    public String waits(Kind kind, String text, @Nullable String owner, @Nullable String due, String... targets) {
        List<Party> owners = owner == null ? List.of() : List.of(Party.parse(owner));
        List<Target> about = List.of(targets).stream().map(Target::parse).toList();
        return log(kind, text, new About(about, List.of(), owners, List.of()), due == null ? null : t(due));
    }

    public String log(Kind kind, String text, About about, @Nullable Instant due) {
        return write(new Operation.EntryLogged(
                "K" + ++numbers,
                new Content(kind, When.exactly(scribe.clock()), Text.of(text), null, about, List.of(), due)));
    }

    public String report(String target, State state) {
        return report(Report.of(Target.parse(target), state));
    }

    public String report(Report report) {
        return write(new Operation.StateReported(
                "K" + ++numbers,
                new Content(
                        Kind.STATUS,
                        When.exactly(scribe.clock()),
                        Text.of("보고"),
                        null,
                        About.of(report.target()),
                        List.of(report),
                        null)));
    }

    /** Somebody has a role from now on, or until then. */
    public String assign(String person, String role, @Nullable String until) {
        return write(new Operation.DutyAssigned(
                person, new Duty.OfRole(role), scribe.clock(), until == null ? null : t(until)));
    }

    public String end(String assignment) {
        return write(new Operation.DutyEnded(assignment, scribe.clock(), null), assignment);
    }

    public List<Recorded> records() {
        List<Recorded> all = new ArrayList<>(scribe.records());
        others.forEach(l -> all.add(Recorded.of(l)));
        return all;
    }

    /** The incident that all this makes. */
    public Incident incident() {
        return Fold.empty(Clockwork.Kind.REAL)
                .with(records())
                .room()
                .incident("night")
                .orElseThrow();
    }
}
