package bonghwa.house;

import static bonghwa.house.KeyFamily.complete;

import bonghwa.domain.Audience;
import bonghwa.domain.Figure;
import bonghwa.domain.Handover;
import bonghwa.domain.PromisedNotice;
import bonghwa.exchange.export.Csv;
import bonghwa.exchange.report.Edition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The message keys that the report puts together. */
final class ReportKeys {

    private ReportKeys() {}

    static final List<KeyFamily> ALL = List.of(
            complete("report.FrontPage names figures", "figure.", names(Figure.Measure.values()), "", ".definition"),
            complete("report.ReportPages", "report.kind.", names(Edition.Form.values())),
            complete("report.Crew tells what became of an offer", "report.handover.", names(Handover.Step.values())),
            complete("report.Notices", "report.audience.", names(Audience.values())),
            complete("review.NoticeWords", "review.promise.", names(PromisedNotice.Basis.values())),
            complete("report.CheckPage", "report.check.", List.of("what", "how", "answer", "without")),
            complete(
                    "report.CheckPage lists facts",
                    "report.check.fact.",
                    List.of("root", "program", "basis", "known", "lines")),
            complete(
                    "export.PostMortem has parts to think about",
                    "export.",
                    List.of("well", "ill", "lucky"),
                    "",
                    ".hint"),
            complete("export.Csv heads its columns", "export.column.", Csv.columns()),
            complete(
                    "report.OpenWork and PressSheet say where there is nothing",
                    "report.",
                    List.of("blockers-now", "blockers", "tasks", "press.known", "press.unknown"),
                    ".none"));

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
