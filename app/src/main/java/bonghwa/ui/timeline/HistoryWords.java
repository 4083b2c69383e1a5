package bonghwa.ui.timeline;

import bonghwa.domain.Amendment;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Done;
import bonghwa.domain.Kind;
import bonghwa.domain.Mark;
import bonghwa.domain.Report;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.WaitsOn;
import bonghwa.domain.When;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The history of an entry in lines: who recorded what when, and why; oldest first. Nothing that was ever said is left out. */
final class HistoryWords {

    private final Messages messages;
    private final Phrases phrases;
    private final EntryWords words;

    HistoryWords(Messages messages, Phrases phrases, EntryWords words) {
        this.messages = messages;
        this.phrases = phrases;
        this.words = words;
    }

    /** Whether a change amends what the entry says, rather than striking or pinning it. */
    static boolean amends(Change change) {
        return change.kind() != null
                || change.occurred() != null
                || change.text() != null
                || change.about() != null
                || change.reports() != null
                || change.due() != null;
    }

    List<String> lines(TimelineEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(line(entry.mark(), messages.text("timeline.history.recorded", recorded(entry.written()))));
        for (Amendment amendment : entry.amendments()) {
            List<String> said = changes(amendment.change());
            String reason = amendment.reason();
            if (reason != null) {
                said.add(messages.text("timeline.history.reason", reason));
            }
            lines.add(line(amendment.mark(), String.join(" · ", said)));
        }
        return lines;
    }

    /** The line as it was typed; of what nobody typed, its words, or the states that it reported. */
    private String recorded(Content written) {
        String typed = written.typed();
        String text = phrases.text(written.text());
        if (typed != null || !text.isBlank()) {
            return typed != null ? typed : text;
        }
        Stream<String> states = written.reports().stream()
                .map(Report::state)
                .filter(Objects::nonNull)
                .distinct()
                .map(phrases::state);
        return Stream.concat(Stream.of(words.about(written)), states).collect(Collectors.joining(" "));
    }

    private String line(Mark mark, String what) {
        String who = words.author(mark.author());
        String when = phrases.dayTime(mark.recordedAt());
        return who.isEmpty()
                ? messages.text("timeline.history.line", when, what)
                : messages.text("timeline.history.by", when, who, what);
    }

    private List<String> changes(Change change) {
        List<String> said = new ArrayList<>();
        Text text = change.text();
        When occurred = change.occurred();
        Kind kind = change.kind();
        if (occurred != null) {
            said.add(messages.text("timeline.history.time", phrases.dayTime(occurred.at())));
        }
        if (text != null) {
            said.add(messages.text("timeline.history.text", phrases.text(text)));
        }
        if (kind != null) {
            said.add(messages.text("timeline.history.kind", phrases.kind(kind)));
        }
        if (change.about() != null || change.reports() != null || change.due() != null) {
            said.add(messages.text("timeline.history.about"));
        }
        Done done = change.done();
        if (done != null) {
            Instant at = done.at();
            said.add(
                    at == null
                            ? messages.text("timeline.history.reopened")
                            : messages.text("timeline.history.done", phrases.dayTime(at)));
        }
        WaitsOn on = change.waitsOn();
        if (on != null) {
            said.add(messages.text("timeline.history.waits", messages.text("waits." + on.wire())));
        }
        if (change.struck() != null) {
            said.add(messages.text(change.struck() ? "timeline.history.struck" : "timeline.history.unstruck"));
        }
        if (change.pinned() != null) {
            said.add(messages.text(change.pinned() ? "timeline.history.pinned" : "timeline.history.unpinned"));
        }
        return said;
    }
}
