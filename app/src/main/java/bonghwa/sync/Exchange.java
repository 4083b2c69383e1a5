package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * One exchange with a hub: what it holds is asked, what it lacks is pushed, what is new is pulled page by page until nothing is;
 * then what one side holds without its payload is filled by the other.
 * Nothing is remembered between two of them but junk, so each can be broken off anywhere and begun again. It blocks; one at a
 * time with one hub.
 */
final class Exchange {

    /** Lines in a page: one transaction at the hub, one force and one change of the screen here. */
    static final int PAGE = 2_000;

    /** Lines that a round goes down a chain that nobody here can place. */
    private static final int DEEPEST = 64;

    private final Copy copy;
    private final Hub hub;
    private final Apart apart;
    private final Incoming incoming;
    private final boolean pushes;

    /** {@code clock}: the one that this store's lines are stamped by; {@code pushes}: false for an account that only reads. */
    Exchange(Copy copy, Hub hub, Apart apart, InstantSource clock, boolean pushes) {
        this.copy = copy;
        this.hub = hub;
        this.apart = apart;
        this.incoming = new Incoming(copy, hub, apart, clock, PAGE);
        this.pushes = pushes;
    }

    /** Exchanges once; {@code toCome} is told how many lines are still to come, before and between the pages. */
    Round round(LongConsumer toCome) throws HubFailure, LocalFailure {
        Round.Tally tally = new Round.Tally();
        VersionVector theirs = push(asked(tally), tally);
        incoming.all(theirs, tally, toCome);
        if (tally.taken() > 0) {
            // Only now we know what it held beyond us, and with it whether it lacks something beside that.
            theirs = push(asked(tally), tally);
        }
        theirs = pushes ? behindJunk(theirs, tally) : theirs;
        Filling filling = new Filling(copy, hub, PAGE);
        tally.pushed(pushes ? filling.out() : 0);
        tally.taken(filling.in());
        // What it holds is what it says, not what it was given: it may have left out what somebody else is storing.
        return tally.round(tally.pushed() > 0 ? hub.vector() : theirs);
    }

    /**
     * The short way between two whole rounds, with a hub that was asked on this very connection what it holds ({@code theirs}): what it
     * lacks by that goes out at once, and what it rang for is taken; nothing else is asked before that is done. {@code known} hears
     * what it is known to hold. What this cannot see (a tail that it lost, a fork, holes) the next round sees.
     */
    Round glance(VersionVector theirs, boolean rang, Consumer<VersionVector> known) throws HubFailure, LocalFailure {
        Round.Tally tally = new Round.Tally();
        VersionVector held = push(theirs, tally);
        boolean further = rang;
        while (further) {
            List<Held> page = hub.pull(copy.vector(), apart.prints(), PAGE);
            held = Vectors.after(held, Page.of(page, new Apart()).list());
            // Said before they are taken: what came from there is not unsent for a moment.
            known.accept(held);
            further = !page.isEmpty() && incoming.take(page, tally) && page.size() == PAGE;
        }
        return tally.round(tally.pushed() + tally.taken() > 0 ? asked(tally) : held);
    }

    /**
     * Who knows more lines of our own replica than we do shows them first, before anything is pushed: only what our key signed makes
     * of this a new replica, since anybody could claim the rest.
     */
    private VersionVector asked(Round.Tally tally) throws HubFailure, LocalFailure {
        VersionVector theirs = hub.vector();
        if (copy.outrun(theirs)) {
            incoming.all(theirs, tally, _ -> {});
        }
        return theirs;
    }

    /**
     * All was given, and of some ends still nobody can tell what is below them: they prove nothing that we need not push. It is
     * asked whether it has our own ends there, and where it has not, gets what is ours.
     */
    private VersionVector behindJunk(VersionVector theirs, Round.Tally tally) throws HubFailure, LocalFailure {
        explain(theirs, tally);
        VersionVector clear = copy.understood(theirs);
        if (clear.equals(theirs)) {
            // What the last page brought may be what explains them, though none of it could be taken.
            return push(theirs, tally);
        }
        List<End> doubtful = Vectors.doubtful(copy.vector(), theirs, clear);
        Set<String> there = new HashSet<>();
        Page.of(hub.full(doubtful), new Apart()).list().forEach(line -> there.add(line.id()));
        List<End> sure = new ArrayList<>();
        clear.ends().values().forEach(sure::addAll);
        doubtful.stream().filter(end -> there.contains(end.hash())).forEach(sure::add);
        push(VersionVector.of(sure), tally);
        return theirs;
    }

    /**
     * Asks what the hub's chains consist of that nobody here can place, a line at a time downwards: it does not give what lies
     * below our own ends by itself. What is refused is remembered, so a long one is gone down in several rounds.
     */
    private void explain(VersionVector theirs, Round.Tally tally) throws HubFailure, LocalFailure {
        List<End> open = copy.unexplained(theirs);
        for (int depth = 0; depth < DEEPEST && !open.isEmpty(); depth++) {
            List<Line> lines = Page.of(hub.full(open), new Apart()).list();
            if (lines.isEmpty()) {
                return;
            }
            tally.taken(copy.take(lines).taken());
            List<End> next = copy.unexplained(theirs);
            if (next.equals(open)) {
                return;
            }
            open = next;
        }
    }

    /**
     * The hub is not asked again for each page: one that loses what it is given cannot make us go on for ever. What is recorded
     * meanwhile goes next time, so that who records without a pause keeps nothing from coming.
     */
    private VersionVector push(VersionVector held, Round.Tally tally) throws HubFailure, LocalFailure {
        if (!pushes) {
            return held;
        }
        VersionVector here = copy.vector();
        VersionVector given = held;
        List<Line> page = copy.lacking(given, PAGE);
        while (page.stream().anyMatch(line -> stood(line, here))) {
            hub.push(page);
            tally.pushed(page.size());
            given = Vectors.after(given, page);
            page = copy.lacking(given, PAGE);
        }
        return given;
    }

    private static boolean stood(Line line, VersionVector here) {
        return line.head().origin().counter()
                <= here.counter(line.head().origin().replica());
    }
}
