package bonghwa.replica.line;

import bonghwa.domain.About;
import bonghwa.domain.Eta;
import bonghwa.domain.Kind;
import bonghwa.domain.Party;
import bonghwa.domain.Target;
import bonghwa.domain.WaitsOn;
import bonghwa.domain.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through one line once, from left to right, and lets each part take what is its own. */
final class LineReader {

    final Draft draft;
    private final Typed typed;
    private final List<Target> links = new ArrayList<>();
    private final List<Party> people = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    @Nullable
    CommandPart command;

    @Nullable
    When occurred;

    @Nullable
    Kind kind;

    @Nullable
    WaitsOn waitsOn;

    @Nullable
    Subject subject;

    @Nullable
    StatePart state;

    @Nullable
    Eta due;

    private boolean targetSeen;
    private int dueStart;
    private int dueEnd;

    LineReader(Draft draft) {
        this.draft = draft;
        this.typed = draft.typed;
    }

    void read() {
        int start = typed.skipSpace(0);
        command = CommandPart.read(draft, start);
        start = typed.skipSpace(command == null ? start : command.end());
        if (command != null && command.verb() == EntryVerb.STRIKE) {
            return;
        }
        occurred = new TimePart(draft).read(start);
        if (command != null && command.verb() == EntryVerb.RESOLVE) {
            return;
        }
        explicitState();
        for (int at = start; at < typed.length(); at++) {
            at = draft.untaken(at);
            if (typed.wordStart(at) && !typed.gap(at + 1)) {
                sign(at);
            }
        }
        dueTwice();
        offerDue(start);
    }

    /** The estimate in words behind a state and another one behind {@code >}: only one could be recorded. */
    private void dueTwice() {
        boolean both = due != null && state != null && state.eta() != null;
        if (both && (kind == null || !kind.waits())) {
            draft.problem(dueStart, dueEnd, "entry.problem.twice", List.of());
        }
    }

    About about() {
        List<Target> targets = subject == null ? List.of() : subject.targets();
        return new About(targets, links, people, tags);
    }

    private void explicitState() {
        for (int at = typed.plain.indexOf('='); at >= 0 && state == null; at = typed.plain.indexOf('=', at + 1)) {
            state = typed.wordStart(at) && !draft.taken(at) ? StatePart.sign(draft, at) : null;
        }
    }

    private void sign(int at) {
        switch (typed.at(at)) {
            case '\\' -> draft.take(at, at + 1, Draft.Use.ESCAPE);
            case '#' -> target(at);
            case '@' -> person(at);
            case '!' ->
                KindPart.find(typed, at).ifPresentOrElse(found -> kind(at, found), () -> KindPart.offer(draft, at));
            case '>' -> due(at);
            default -> {}
        }
    }

    private void target(int at) {
        if (targetSeen) {
            link(at);
            return;
        }
        targetSeen = true;
        int wrong = draft.problems().size();
        subject = new TargetPart(draft).read(at);
        if (subject == null) {
            if (draft.problems().size() == wrong) {
                unknown(at);
            }
            return;
        }
        draft.solid(at, subject.end(), new Meaning.Subject(subject.targets()));
        state = state == null ? StatePart.slot(draft, subject.end()) : state;
        boolean stated = draft.untaken(typed.skipSpace(subject.end())) > typed.skipSpace(subject.end());
        draft.take(
                at, subject.end(), stated ? Draft.Use.HEAD : subject.particle() ? Draft.Use.WORDS : Draft.Use.TARGET);
    }

    private void unknown(int at) {
        int end = TargetPart.wordEnd(typed, at + 1);
        List<Target> nearest = draft.nearest.targets(typed.plain.substring(at + 1, end));
        draft.take(at, end, Draft.Use.TARGET);
        draft.problem(
                at,
                end,
                "entry.problem.unknown-target",
                nearest.stream().map(t -> "#" + draft.written(t)).toList());
    }

    private void link(int at) {
        int wrong = draft.problems().size();
        @Nullable Subject link = new TargetPart(draft).read(at);
        if (link != null) {
            links.addAll(link.targets());
            draft.take(at, link.end(), link.particle() ? Draft.Use.WORDS : Draft.Use.MENTION);
            link.targets().forEach(t -> draft.solid(at, link.end(), new Meaning.Link(t)));
        } else if (draft.problems().size() == wrong && !typed.boundary(at + 1)) {
            int end = TargetPart.wordEnd(typed, at + 1);
            tags.add(typed.shown(at + 1, end));
            draft.take(at, end, Draft.Use.MENTION);
            draft.solid(at, end, new Meaning.Tag(typed.shown(at + 1, end)));
        }
    }

    private void person(int at) {
        Optional.ofNullable(PersonPart.read(draft, at)).map(PersonPart::party).ifPresent(people::add);
    }

    private void kind(int at, KindPart found) {
        draft.take(at, found.end(), Draft.Use.HEAD);
        if (kind != null) {
            draft.problem(at, found.end(), "entry.problem.twice", List.of());
            return;
        }
        kind = found.kind();
        draft.solid(at, found.end(), new Meaning.OfKind(found.kind()));
        WaitsPart waits = found.waits();
        if (waits != null) {
            waits(waits);
        }
    }

    private void waits(WaitsPart found) {
        draft.take(found.start(), found.end(), Draft.Use.HEAD);
        waitsOn = found.on();
        if (waitsOn == null) {
            draft.problem(found.start(), found.end(), "entry.problem.unknown-waits", WaitsPart.offers(draft.korean));
        } else {
            draft.solid(found.start(), found.end(), new Meaning.Waits(waitsOn));
        }
    }

    private void due(int at) {
        boolean second = due != null;
        @Nullable Eta found = new DuePart(draft).sign(at);
        if (found != null && second) {
            draft.problem(at, draft.untaken(at), "entry.problem.twice", List.of());
        }
        if (found != null && !second) {
            due = found;
            dueStart = at;
            dueEnd = draft.untaken(at);
        }
    }

    /** A by-when in words that stands anywhere else is text; Tab makes it count, and leaves the words. */
    private void offerDue(int start) {
        boolean given = due != null || (state != null && state.eta() != null) || draft.hasDashed();
        boolean taker = subject != null || (kind != null && kind.waits());
        if (given || !taker) {
            return;
        }
        DuePart part = new DuePart(draft);
        for (int at = start; at < typed.length(); at = typed.skipSpace(typed.wordEnd(at))) {
            @Nullable DueTime found = draft.taken(at) ? null : part.find(at);
            @Nullable Eta eta = found == null ? null : found.eta();
            if (found != null && eta != null && eta.at() != null) {
                String tab = typed.shown(found.start(), found.end()) + " >" + DueTime.written(eta.at(), draft);
                draft.dashed(
                        found.start(), found.end(), new Meaning.ByWhen(eta, draft.moments.otherDate(eta.at())), tab);
                return;
            }
        }
    }
}
