package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.domain.OpenItem;
import bonghwa.domain.Party;
import bonghwa.domain.Saying;
import bonghwa.domain.Target;
import bonghwa.domain.WaitsOn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tasks, asks and blockers at one moment, a line each, for people or for programs. */
record TaskSheet(Told told, Incident incident, Instant at) {

    Map<String, @Nullable Object> json(OpenItem item) {
        Stamp stamp = told.stamp();
        WaitsOn on = item.waitsOn();
        Duration left = item.left(at);
        boolean open = !item.entry().doneBy(at);
        return Json.object(
                "id", item.entry().id(),
                "number", item.entry().number(),
                "kind", item.kind().wire(),
                "text", item.entry().content().text().in(told.words().language()),
                "since", stamp.iso(item.entry().occurredAt()),
                "due", stamp.iso(item.due()),
                "secondsLeft", open && left != null ? left.toSeconds() : null,
                "overdue", open && item.overdue(at),
                "owners", item.owners().stream().map(Party::toString).toList(),
                "waitsOn", on == null ? null : on.wire(),
                "blocks", item.blocks().stream().map(Target::toString).toList(),
                "holdsUp",
                        item.holdsUp(OpenItem.of(incident, at)).stream()
                                .map(i -> i.entry().number())
                                .toList(),
                "open", open,
                "done", open ? null : stamp.iso(item.entry().done()),
                "heldSeconds", item.entry().held(at).toSeconds());
    }

    /** What is due first, then the others by what they wait on, then what is done; each under its heading. */
    List<String> table(List<OpenItem> items) {
        Columns table = new Columns();
        Words words = told.words();
        List<OpenItem> done = items.stream().filter(i -> i.entry().doneBy(at)).toList();
        List<OpenItem> pressing =
                items.stream().filter(i -> !done.contains(i) && i.pressing(at)).toList();
        under(table, words.text("task.pressing"), pressing);
        OpenItem.grouped(items.stream()
                        .filter(i -> !done.contains(i) && !pressing.contains(i))
                        .toList())
                .forEach(g -> under(table, heading(g), g.items()));
        under(table, words.text("task.finished"), done);
        return table.lines();
    }

    private String heading(OpenItem.Group group) {
        return group.on() == null
                ? told.words().text("task.waits.none")
                : told.say(Saying.of("brief.waits", group.on()));
    }

    private void under(Columns table, String heading, List<OpenItem> items) {
        if (!items.isEmpty()) {
            table.heading(heading);
        }
        for (OpenItem item : items) {
            table.row(
                    "",
                    item.entry().number(),
                    told.words().of(item.kind()),
                    when(item),
                    item.ownerless()
                            ? told.words().text("word.no-owner")
                            : item.owners().stream().map(told::say).collect(Collectors.joining(", ")),
                    item.entry().content().text().in(told.words().language()),
                    item.blocks().stream().map(told::say).collect(Collectors.joining(", ")));
        }
    }

    private String when(OpenItem item) {
        if (item.entry().doneBy(at)) {
            return told.say(Saying.of("cli.task.done", item.entry().held(at)));
        }
        Instant due = item.due();
        if (due == null) {
            return told.say(Saying.of("brief.held", item.entry().held(at)));
        }
        return told.say(Saying.of(item.overdue(at) ? "brief.overdue" : "brief.due", due));
    }
}
