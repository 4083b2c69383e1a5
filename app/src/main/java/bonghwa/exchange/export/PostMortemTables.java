package bonghwa.exchange.export;

import bonghwa.domain.Audience;
import bonghwa.domain.Counts;
import bonghwa.domain.EffectiveLanes;
import bonghwa.domain.Figure;
import bonghwa.domain.Kind;
import bonghwa.domain.LostTime;
import bonghwa.domain.OpenItem;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import bonghwa.exchange.report.FigureWords;
import bonghwa.exchange.report.Speech;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The tables of a post-mortem: figures with their definitions, minutes lost, what is to be done. */
record PostMortemTables(Matter matter, Sheet sheet) {

    private Speech speech() {
        return matter.speech();
    }

    private String say(String key) {
        return speech().say(key);
    }

    void figures() {
        sheet.heading(2, say("export.figures"));
        sheet.heads(
                say("export.figure"),
                say("export.figure.value"),
                say("export.figure.means"),
                say("export.figure.when"));
        FigureWords words = new FigureWords(speech());
        for (Figure figure : Figure.of(matter.incident(), matter.at())) {
            if (shown(figure)) {
                String key = "figure." + figure.measure().key();
                sheet.row(say(key), words.value(figure), say(key + ".definition"), words.moments(figure));
            }
        }
        Counts counts = matter.board().counts(Audience.PUBLIC);
        if (counts.functions() > 0) {
            String functions = counts.functionsOperational() + " / " + counts.functions();
            sheet.row(say("figure.functions"), functions, say("figure.functions.definition"), "");
            String services = counts.servicesInFull() + " / " + counts.services();
            sheet.row(say("figure.services"), services, say("figure.services.definition"), "");
        }
    }

    /** What is measured from what only the room knows is not for everybody. */
    private boolean shown(Figure figure) {
        return !matter.open()
                || (figure.measure() != Figure.Measure.DETECT && figure.measure() != Figure.Measure.RESPOND);
    }

    void impact() {
        sheet.heading(2, say("report.lost")).paragraph(say("report.lost.note"));
        Instant started = matter.incident().facts().started();
        EffectiveLanes lanes =
                EffectiveLanes.of(matter.catalogue(), matter.incident().log(), matter.at());
        Predicate<Target> shown = matter.shows();
        List<LostTime> lost = LostTime.of(matter.catalogue(), lanes, started, matter.at()).stream()
                .filter(l -> !l.total().isZero() && shown.test(l.target()))
                .toList();
        if (lost.isEmpty()) {
            sheet.paragraph(say("report.lost.none"));
            return;
        }
        List<String> heads = new ArrayList<>(List.of(say("report.column.function")));
        LostTime.STATES.forEach(s -> heads.add(speech().word(s)));
        heads.add(say("report.column.total"));
        sheet.heads(heads.toArray(String[]::new));
        for (LostTime one : lost) {
            List<String> cells = new ArrayList<>(List.of(speech().word(one.target())));
            for (State state : LostTime.STATES) {
                cells.add(minutes(one.in(state)));
            }
            cells.add(minutes(one.total()));
            sheet.row(cells.toArray(String[]::new));
        }
    }

    private static String minutes(Duration length) {
        return length.isZero() ? "–" : String.format(Locale.ROOT, "%,d", length.toMinutes());
    }

    /** What was left to do, with who does it until when; and a row for what comes to mind. */
    void followUps() {
        sheet.heading(2, say("export.follow-ups"));
        sheet.heads(
                say("report.column.number"),
                say("report.column.what"),
                say("report.column.owner"),
                say("report.column.due"));
        List<OpenItem> left = OpenItem.of(matter.incident(), matter.at()).stream()
                .filter(i -> i.kind() != Kind.BLOCKER)
                .toList();
        for (OpenItem item : left) {
            TimelineEntry entry = item.entry();
            @Nullable Instant due = item.due();
            sheet.row(
                    entry.number(),
                    speech().word(entry.content().text()),
                    item.ownerless() ? say("report.no-owner") : speech().word(item.owners()),
                    due == null ? say("report.no-due") : speech().full(due));
        }
        sheet.row("", "", "", "");
    }
}
