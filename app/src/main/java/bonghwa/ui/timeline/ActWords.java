package bonghwa.ui.timeline;

import bonghwa.domain.Kind;
import bonghwa.domain.State;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.TimelineRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/** Puts an act of many states into words: how many there are of each, the best first. */
final class ActWords {

    private final Messages messages;
    private final Phrases phrases;
    private final ReportWords reports;
    private final ChangeWords changes;

    ActWords(Messages messages, Phrases phrases, ReportWords reports, ChangeWords changes) {
        this.messages = messages;
        this.phrases = phrases;
        this.reports = reports;
        this.changes = changes;
    }

    RowWords words(TimelineRow.Act act, String time, String under) {
        TimelineEntry first = act.entries().getFirst();
        When occurred = first.content().occurred();
        SortedMap<State, Integer> counts = act.counts();
        List<Piece> pieces = new ArrayList<>();
        counts.forEach((state, count) -> pieces.add(reports.counted(state, count)));
        changes.late(first, pieces);
        pieces.add(Piece.joined(messages.text(act.open() ? "timeline.act.close" : "timeline.act.open"), Css.FAINT));
        int states = counts.values().stream().mapToInt(Integer::intValue).sum();
        String body = messages.text("timeline.act", states, phrases.when(occurred));
        return new RowWords(time, under, null, Kind.STATUS, body, pieces, numbers(act), false, "");
    }

    /** From the lowest number to the highest; where others lie between them or desks differ, the lowest and how many more. */
    private static String numbers(TimelineRow.Act act) {
        List<String> numbers = act.entries().stream()
                .map(TimelineEntry::number)
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        String first = numbers.getFirst();
        String last = numbers.getLast();
        int more = numbers.size() - 1;
        boolean row = letter(first).equals(letter(last)) && digits(last) - digits(first) == more;
        return row ? first + "–" + digits(last) : first + " +" + more;
    }

    private static String letter(String number) {
        return number.replaceAll("\\d", "");
    }

    private static int digits(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }
}
