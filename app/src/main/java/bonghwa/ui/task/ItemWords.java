package bonghwa.ui.task;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Kind;
import bonghwa.domain.OpenItem;
import bonghwa.domain.Party;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.WaitsOn;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.TasksModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of a task, ask or blocker. */
record ItemWords(TasksModel model, Messages messages, Phrases phrases) {

    private static final int NAMED = 3;

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    String text(TimelineEntry entry) {
        String said = phrases.line(entry.content().text());
        return said.isBlank() ? phrases.kind(entry.content().kind()) : said;
    }

    /** Who must see to it; empty where nobody does. */
    String owners(List<Party> owners) {
        Catalogue catalogue = model.catalogue();
        return owners.stream()
                .map(p -> phrases.party(catalogue, p))
                .collect(Collectors.joining(text("word.list-separator")));
    }

    /** {@code 23분 남음}, {@code 12분 지남}; for how long it has been open where nothing is due. */
    String time(OpenItem item, Instant now) {
        @Nullable Duration left = item.left(now);
        if (left == null) {
            return text("task.lasting", phrases.duration(item.entry().held(now)));
        }
        return left.isNegative()
                ? text("task.overdue", phrases.exactDuration(left))
                : text("task.left", phrases.exactDuration(left));
    }

    String since(OpenItem item, Instant now) {
        return text("task.since", phrases.near(item.entry().occurredAt(), now));
    }

    /** By when; empty where it is due at no time. */
    String due(OpenItem item, Instant now) {
        @Nullable Instant due = item.due();
        return due == null ? "" : text("time.by", phrases.near(due, now));
    }

    /** What stands still because of it, such as {@code 막음: 톡채널, K214}; empty where nothing does. */
    String blocks(OpenItem item, List<String> holdsUp) {
        Catalogue catalogue = model.catalogue();
        List<Target> targets = item.blocks();
        List<String> names = new ArrayList<>(targets.stream()
                .limit(NAMED)
                .map(t -> phrases.target(catalogue, t))
                .toList());
        if (targets.size() > NAMED) {
            names.add(text("word.more", targets.size() - NAMED));
        }
        names.addAll(holdsUp);
        if (names.isEmpty()) {
            return "";
        }
        String all = String.join(text("word.list-separator"), names);
        return item.kind() == Kind.BLOCKER || !holdsUp.isEmpty() ? text("task.blocks", all) : all;
    }

    String waits(@Nullable WaitsOn on) {
        return on == null ? text("task.waits.none") : text("word.waits-for", waitsWord(on));
    }

    String waitsWord(WaitsOn on) {
        return text("waits." + on.wire());
    }

    /** What ending it is called: done, answered, cleared. */
    String ended(Kind kind) {
        return switch (kind) {
            case ASK -> text("task.ended.ask");
            case BLOCKER -> text("task.ended.blocker");
            default -> text("task.ended.task");
        };
    }

    /** {@code 해소 21:40 · 4시간 14분 걸림}. */
    String held(TimelineEntry entry, Instant now) {
        return text("task.held", phrases.duration(entry.held(now)));
    }

    /** Why it was said to be over, where somebody gave a reason. */
    String reason(TimelineEntry entry) {
        return entry.resolutions()
                .front()
                .map(v -> v.reason() == null ? "" : v.reason())
                .orElse("");
    }

    /** The whole row for those who hear it. */
    String spoken(OpenItem item, Instant now) {
        String owner = item.ownerless() ? text("word.no-owner") : owners(item.owners());
        return text("task.spoken", phrases.kind(item.kind()), text(item.entry()), owner, time(item, now));
    }
}
