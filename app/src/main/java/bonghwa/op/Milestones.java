package bonghwa.op;

import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.Phase;
import bonghwa.domain.PhaseStep;
import bonghwa.domain.SentNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The phases entered and the notices sent, while records are applied to an incident; each record counts once. */
final class Milestones {

    private final List<PhaseStep> steps;
    private final List<SentNotice> notices;

    Milestones(Incident before) {
        this.steps = new ArrayList<>(before.steps());
        this.notices = new ArrayList<>(before.notices());
    }

    /** Closing in place of an earlier record, its declaration, takes that back. */
    void enter(Recorded recorded, Operation.PhaseEntered p) {
        boolean mistaken =
                p.phase() == Phase.CLOSED && !recorded.head().replaces().isEmpty();
        add(steps, new PhaseStep(p.phase(), p.occurred(), p.note(), recorded.mark(), mistaken), PhaseStep::mark);
    }

    void send(Recorded recorded, Operation.NoticeSent n) {
        Mark mark = recorded.mark();
        send(new SentNotice(n.number(), n.audience(), n.basis(), n.sent(), n.text(), n.next(), n.release(), mark));
    }

    void send(SentNotice notice) {
        add(notices, notice, SentNotice::mark);
    }

    private static <T> void add(List<T> all, T one, Function<T, Mark> mark) {
        if (all.stream()
                .noneMatch(t -> mark.apply(t).id().equals(mark.apply(one).id()))) {
            all.add(one);
        }
    }

    List<PhaseStep> steps() {
        return steps;
    }

    List<SentNotice> notices() {
        return notices;
    }
}
