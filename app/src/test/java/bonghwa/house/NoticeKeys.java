package bonghwa.house;

import static bonghwa.house.KeyFamily.complete;

import bonghwa.domain.JourneyBoard;
import bonghwa.domain.Readership;
import bonghwa.domain.State;
import bonghwa.exchange.imports.ImportPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The message keys that notices put together. */
final class NoticeKeys {

    private NoticeKeys() {}

    static final List<KeyFamily> ALL = List.of(
            complete(
                    "notice.Composer",
                    "notice.title.",
                    Arrays.stream(Readership.values()).map(Readership::wire).toList()),
            complete(
                    "ui.notice.NoticeFields, ui.review.NoticeWords",
                    "notice.readers.",
                    Arrays.stream(Readership.values()).map(Readership::wire).toList()),
            complete("ui.imports.ImportMapping", "import.choice.", List.of("column", "target", "person")),
            complete("ImportChoices", "import.field.", ImportPlan.fields()),
            complete("ui.notice.NoticeOut", "notice.form.", List.of("txt", "md", "html")),
            complete(
                    "notice.Template words states",
                    "notice.state.",
                    Arrays.stream(State.values()).map(State::wire).toList()),
            complete("notice.Template", "notice.pattern.", List.of("basis", "began", "time", "day-time")),
            complete("notice.ServiceLine counts", "notice.these-", List.of("2", "3")),
            complete(
                    "notice.Beyond",
                    "notice.journey.",
                    Arrays.stream(JourneyBoard.Verdict.values())
                            .map(v -> v.name().toLowerCase(Locale.ROOT))
                            .toList()));
}
