package bonghwa.ui.task;

import bonghwa.domain.Audience;
import bonghwa.domain.Beat;
import bonghwa.domain.Board;
import bonghwa.domain.Counts;
import bonghwa.domain.Incident;
import bonghwa.domain.Rhythm;
import bonghwa.domain.State;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.RoomModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The note for those above, as the board writes it in one line: how severe, how much works, what is out, the next notice. */
record ExecutiveNote(RoomModel room, Messages messages, Phrases phrases) {

    private static final int NAMED = 3;
    private static final Set<State> OUT = Set.of(State.MAJOR_OUTAGE, State.PARTIAL_OUTAGE);

    /** To be changed by whoever writes it; empty where there is no incident. */
    String text() {
        @Nullable Incident incident = room.incident().get();
        if (incident == null) {
            return "";
        }
        Board board = room.board().get();
        Counts counts = board.counts(Audience.PUBLIC);
        List<String> facts = new ArrayList<>(List.of(
                phrases.severity(incident.facts().severity()),
                messages.text(
                        "rhythm.executive.counts",
                        counts.functionsOperational(),
                        counts.functions(),
                        counts.servicesInFull(),
                        counts.services())));
        List<String> out = board.services().stream()
                .filter(s -> OUT.contains(s.effective().state()))
                .sorted((a, b) -> State.BY_BADNESS.compare(
                        b.effective().state(), a.effective().state()))
                .map(s -> phrases.name(s.service().name()))
                .toList();
        if (!out.isEmpty()) {
            String named = String.join(", ", out.subList(0, Math.min(NAMED, out.size())));
            facts.add(messages.text(
                    out.size() > NAMED ? "rhythm.executive.out-more" : "rhythm.executive.out",
                    named,
                    out.size() - NAMED));
        }
        Instant next = Rhythm.of(incident, Beat.NOTICE, room.now().get()).next();
        if (next != null) {
            facts.add(messages.text(
                    "rhythm.executive.notice", phrases.near(next, room.now().get())));
        }
        return String.join(" · ", facts);
    }
}
