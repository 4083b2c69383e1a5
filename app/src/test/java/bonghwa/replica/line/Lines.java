package bonghwa.replica.line;

import bonghwa.domain.Content;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Short words for what a line said, so that tests read like the table of examples. */
final class Lines {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Weekend.SEOUL);

    private Lines() {}

    static Content content(Parsed parsed) {
        return parsed.content()
                .orElseThrow(() -> new AssertionError("not recorded: " + parsed.problems() + parsed.question()));
    }

    static String occurred(Parsed parsed) {
        return LOCAL.format(content(parsed).occurred().at());
    }

    static String text(Parsed parsed) {
        return content(parsed).text().ko();
    }

    static String targets(Parsed parsed) {
        return words(content(parsed).about().targets());
    }

    static String links(Parsed parsed) {
        return words(content(parsed).about().links());
    }

    static String people(Parsed parsed) {
        return content(parsed).about().people().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /** The reports: {@code kakao-pay/payment=major_outage}, with amount and estimate. */
    static List<String> reports(Parsed parsed) {
        return content(parsed).reports().stream().map(Lines::report).toList();
    }

    static String report(Report report) {
        State state = report.state();
        var amount = report.amount();
        var eta = report.eta();
        return report.target() + "=" + (state == null ? "same" : state.wire())
                + (amount == null ? "" : " " + amount.part() + "/" + amount.whole())
                + (eta == null
                        ? ""
                        : eta.at() == null
                                ? " eta none"
                                : " eta " + LOCAL.format(eta.at()).substring(11));
    }

    static String due(Parsed parsed) {
        var due = content(parsed).due();
        return due == null ? "none" : LOCAL.format(due);
    }

    static List<Meaning> dashed(Parsed parsed) {
        return parsed.chips().stream()
                .filter(c -> !c.solid())
                .map(Chip::meaning)
                .toList();
    }

    static boolean amber(Parsed parsed) {
        return parsed.chips().stream()
                .anyMatch(c -> c.meaning() instanceof Meaning.Occurred(_, boolean amber) && amber);
    }

    static List<String> problems(Parsed parsed) {
        return parsed.problems().stream().map(Problem::key).toList();
    }

    /** The line after Tab on its first dashed chip. */
    static String tabbed(Parsed parsed) {
        return parsed.chips().stream()
                .filter(c -> !c.solid())
                .map(Chip::tab)
                .findFirst()
                .orElseThrow()
                .in(parsed.line());
    }

    private static String words(List<Target> targets) {
        return targets.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
