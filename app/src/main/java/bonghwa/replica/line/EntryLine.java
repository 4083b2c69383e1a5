package bonghwa.replica.line;

import bonghwa.domain.About;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Eta;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.WaitsOn;
import bonghwa.domain.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads entry lines: {@code [time] [#target [state] [amount] [by-when]] text … #link @person !kind >by-when}. A line with a report is a
 * status, another one about something an observation, any other a note, unless {@code !kind} says otherwise.
 */
public final class EntryLine {

    /** The tag of a line that was recorded although it was not understood. */
    public static final String NOT_UNDERSTOOD = "not-understood";

    /** Longer lines are refused: somebody pasted a file. In chars. */
    public static final int LONGEST = 64 * 1024;

    private final LineReader reader;
    private final Draft draft;

    private EntryLine(Draft draft) {
        this.draft = draft;
        this.reader = new LineReader(draft);
    }

    /** What the line says; whatever it is, this returns. */
    public static Parsed parse(String line, Vocabulary vocabulary, Situation situation) {
        Draft draft = new Draft(Typed.of(line), vocabulary, situation);
        return unreadable(draft)
                ? new Parsed(line, List.of(), draft.problems(), null, null)
                : new EntryLine(draft).parsed();
    }

    /** What each line of a pasted text says, but for the blank ones. */
    public static List<Parsed> parseMany(String text, Vocabulary vocabulary, Situation situation) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> parse(line, vocabulary, situation))
                .toList();
    }

    /** The whole line as a note of now, marked as not understood. */
    public static Content note(String line, Situation situation) {
        About about = new About(List.of(), List.of(), List.of(), List.of(NOT_UNDERSTOOD));
        When now = When.exactly(new Moments(situation).now());
        return new Content(Kind.NOTE, now, Text.of(Typed.of(line).shown.strip()), line, about, List.of(), null);
    }

    /** Whether a time as it is typed says its day ({@code 어제 21:00}) or counts from now ({@code -10m}), and is no bare clock time. */
    public static boolean saysItsDay(String time) {
        return TimePart.saysItsDay(Typed.of(time));
    }

    private static boolean unreadable(Draft draft) {
        String line = draft.typed.line;
        if (line.length() > LONGEST) {
            draft.problem(
                    0, draft.typed.length(), "entry.problem.too-long", List.of(String.valueOf(LONGEST)), List.of());
            return true;
        }
        for (int i = 0, c; i < draft.typed.length(); i += Character.charCount(c)) {
            c = draft.typed.plain.codePointAt(i);
            if (Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.SURROGATE) {
                draft.problem(i, i + 1, "entry.problem.control", List.of(String.format("U+%04X", c)), List.of());
                return true;
            }
        }
        return false;
    }

    private Parsed parsed() {
        reader.read();
        String text = Prose.of(draft);
        CommandPart command = reader.command;
        @Nullable ScopeQuestion question = null;
        Understood understood;
        if (command != null && command.verb() == EntryVerb.STRIKE) {
            understood = new Understood.Strike(command.number(), text);
        } else if (command != null && command.verb() == EntryVerb.RESOLVE) {
            understood = new Understood.Resolution(command.number(), at(), text);
        } else {
            List<Report> reports = reports();
            question = question();
            understood = command == null ? entry(text, reports, question) : correction(command.number(), text);
        }
        boolean open = draft.wrong() || question != null;
        return new Parsed(draft.typed.line, draft.chips(), draft.problems(), question, open ? null : understood);
    }

    private Instant at() {
        return reader.occurred == null ? draft.moments.now() : reader.occurred.at();
    }

    private Understood entry(String text, List<Report> reports, @Nullable ScopeQuestion question) {
        Kind kind = kind(reports);
        About about = reader.about();
        boolean named = reader.kind != null
                && !(about.people().isEmpty() && about.targets().isEmpty());
        if (text.isBlank() && reports.isEmpty() && question == null && !named && !draft.wrong()) {
            draft.problem(draft.typed.length(), draft.typed.length(), Problem.NOTHING, List.of());
        }
        When occurred = reader.occurred == null ? When.exactly(draft.moments.now()) : reader.occurred;
        @Nullable Eta due = takesDue() ? reader.due : null;
        return new Understood.Entry(new Content(
                kind,
                occurred,
                Text.of(text),
                draft.typed.line,
                about,
                reports,
                due == null ? null : due.at(),
                reader.waitsOn == WaitsOn.NOTHING ? null : reader.waitsOn));
    }

    private Understood correction(String number, String reason) {
        Change change = Change.NONE;
        change = reader.occurred == null ? change : change.withOccurred(reader.occurred);
        change = reader.kind == null ? change : change.withKind(reader.kind);
        change = reader.waitsOn == null ? change : change.withWaitsOn(reader.waitsOn);
        About said = reader.about();
        Restated restated = restated();
        boolean nothing = change.equals(Change.NONE) && said.equals(About.NOTHING) && restated.equals(Restated.NOTHING);
        if (nothing && !draft.wrong()) {
            draft.problem(draft.typed.length(), draft.typed.length(), Problem.NOTHING, List.of());
        }
        return new Understood.Correction(number, change, said, restated, reason);
    }

    private Restated restated() {
        StatePart state = reader.state;
        Subject subject = reader.subject;
        @Nullable Eta eta = reader.due != null || state == null ? reader.due : state.eta();
        StatePart each = state == null ? new StatePart(State.MAJOR_OUTAGE, null, null) : state;
        return new Restated(
                state != null,
                state == null ? null : state.state(),
                state == null ? null : state.amount(),
                eta,
                subject == null ? List.of() : scope(subject).targets(each),
                subject == null ? List.of() : scope(subject).targets(new StatePart(State.DEGRADED, null, null)));
    }

    private Kind kind(List<Report> reports) {
        if (reader.kind != null) {
            return reader.kind;
        }
        return !reports.isEmpty() ? Kind.STATUS : reader.subject != null ? Kind.OBSERVATION : Kind.NOTE;
    }

    private boolean takesDue() {
        return reader.kind != null && reader.kind.waits();
    }

    /** What follows for services and functions; a state or by-when without anything that it could be of is a problem. */
    private List<Report> reports() {
        @Nullable StatePart state = reader.state;
        @Nullable Eta eta = takesDue() ? null : reader.due;
        Subject subject = reader.subject;
        if (subject == null) {
            // What an entry that is corrected reports is known only there.
            boolean alone = reader.command == null && (state != null || eta != null);
            if (alone && !draft.wrong()) {
                draft.problem(
                        0,
                        draft.typed.length(),
                        state != null ? "entry.problem.state-alone" : "entry.problem.due-alone",
                        List.of());
            }
            return List.of();
        }
        if (eta != null) {
            state = state == null ? new StatePart(null, null, eta) : new StatePart(state.state(), state.amount(), eta);
        }
        if (state == null) {
            return List.of();
        }
        if (state.state() == State.OPERATIONAL
                && state.eta() != null
                && state.eta().at() != null) {
            draft.problem(subject.start(), subject.end(), "entry.problem.due-working", List.of());
        }
        return scope(subject).reports(state);
    }

    private @Nullable ScopeQuestion question() {
        Subject subject = reader.subject;
        @Nullable State state = reader.state == null ? null : reader.state.state();
        if (subject == null || state == null) {
            return null;
        }
        List<Target> doubtful = scope(subject).doubtful(state);
        if (doubtful.isEmpty()) {
            return null;
        }
        List<Target> every = draft.vocabulary.catalogue().partsOf(subject.base());
        List<Target> rest =
                every.stream().filter(part -> !doubtful.contains(part)).toList();
        String all = "/" + Wording.all(draft.korean);
        List<ScopeQuestion.Choice> choices = new ArrayList<>();
        choices.add(new ScopeQuestion.Choice(every, List.of(), draft.replacement(subject.end(), subject.end(), all)));
        String without = doubtful.stream()
                .map(part -> draft.vocabulary.wording().without(part, subject.base(), draft.korean))
                .collect(Collectors.joining(","));
        choices.add(new ScopeQuestion.Choice(
                rest, doubtful, draft.replacement(subject.end(), subject.end(), all + "-" + without)));
        return new ScopeQuestion(subject.base(), state, choices);
    }

    private Scope scope(Subject subject) {
        return new Scope(subject, draft.vocabulary.catalogue(), draft.situation.boards());
    }
}
