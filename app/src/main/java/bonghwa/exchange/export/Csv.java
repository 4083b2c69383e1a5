package bonghwa.exchange.export;

import bonghwa.domain.Author;
import bonghwa.domain.OpenItem;
import bonghwa.domain.Report;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import bonghwa.exchange.report.HoleWords;
import bonghwa.exchange.report.Speech;
import bonghwa.exchange.report.Spoken;
import bonghwa.exchange.report.TargetNames;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The timeline as a table that spreadsheet programs open right: a mark of UTF-8 before it, line ends of CR LF, times in the incident's
 * zone as they read them, and no cell that they would run.
 */
public record Csv() implements Form {

    private static final String UTF8 = "\uFEFF";
    private static final String END = "\r\n";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);
    private static final List<String> COLUMNS = List.of(
            "number",
            "occurred",
            "offset",
            "recorded",
            "author",
            "desk",
            "kind",
            "states",
            "about",
            "text",
            "owner",
            "due",
            "tags",
            "struck",
            "amended",
            "pinned",
            "counts",
            "remarks",
            "id");

    /** What stands in each column, by the last part of the key of its head. */
    public static List<String> columns() {
        return COLUMNS;
    }

    @Override
    public String of(Matter matter) {
        StringBuilder table = new StringBuilder(UTF8);
        List<String> heads = new ArrayList<>();
        COLUMNS.forEach(c -> heads.add(matter.speech().say("export.column." + c)));
        if (!matter.mark().isEmpty()) {
            heads.add(matter.mark());
        }
        row(table, heads);
        Remarks remarks = new Remarks(matter);
        matter.entries().forEach(e -> row(table, cells(matter, remarks, e)));
        return table.toString();
    }

    private static void row(StringBuilder table, List<String> cells) {
        table.append(cells.stream().map(Cell::of).collect(Collectors.joining(",")))
                .append(END);
    }

    private static List<String> cells(Matter matter, Remarks remarks, TimelineEntry entry) {
        Speech speech = matter.speech();
        List<String> cells = new ArrayList<>(List.of(
                entry.number(),
                time(speech, entry.occurredAt()),
                // A minus at the beginning of a cell would have to be made harmless.
                "UTC" + OFFSET.format(entry.occurredAt().atZone(speech.zone())),
                time(speech, entry.mark().recordedAt()),
                author(speech, entry),
                speech.desk(entry.mark().author()),
                speech.word(entry.content().kind()),
                String.join("; ", new Spoken(matter.catalogue(), speech).states(entry)),
                about(matter, entry),
                new HoleWords(speech).said(entry),
                owners(speech, entry),
                due(speech, entry),
                String.join(" ", entry.content().about().tags()),
                yes(speech, entry.struck()),
                yes(speech, entry.amended()),
                yes(speech, entry.pinned()),
                yes(speech, matter.room().counts(entry)),
                String.join("\n", remarks.of(entry)),
                entry.id()));
        if (!matter.mark().isEmpty()) {
            cells.add(matter.mark());
        }
        return cells;
    }

    private static String time(Speech speech, Instant moment) {
        return TIME.format(moment.atZone(speech.zone()));
    }

    /** The desk has a column of its own. */
    private static String author(Speech speech, TimelineEntry entry) {
        Author author = entry.mark().author();
        return author.named() ? speech.author(author) : "";
    }

    private static String yes(Speech speech, boolean is) {
        return is ? speech.say("export.yes") : "";
    }

    private static String owners(Speech speech, TimelineEntry entry) {
        return speech.word(new OpenItem(entry).owners());
    }

    private static String due(Speech speech, TimelineEntry entry) {
        @Nullable Instant due = entry.content().due();
        return due == null ? "" : time(speech, due);
    }

    /** What it names without saying how that is. */
    private static String about(Matter matter, TimelineEntry entry) {
        List<Target> reported =
                entry.content().reports().stream().map(Report::target).toList();
        List<Target> named = Stream.of(
                        entry.content().about().targets(),
                        entry.content().about().links())
                .flatMap(List::stream)
                .filter(t -> !reported.contains(t))
                .distinct()
                .toList();
        return new TargetNames(matter.catalogue(), matter.speech()).of(named);
    }
}
