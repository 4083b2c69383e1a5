package bonghwa.cli;

import bonghwa.domain.Handover;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hand-over on a page to print and to sign. */
record HandoverPage(HandoverSheet sheet) {

    /** The page of a hand-over, or of what would be handed over now: who, the brief, room to sign. */
    List<String> lines(@Nullable Handover one, Instant at) throws Failure {
        Words words = sheet.command().words();
        String brief = one == null ? sheet.written(at).in(words.language()) : sheet.brief(one);
        List<String> page = new ArrayList<>(brief.lines().toList());
        page.add("");
        page.add(words.text("cli.handover.from", one == null ? "" : sheet.name(one.from())));
        page.add(words.text("cli.handover.to", one == null ? "" : sheet.next(one)));
        page.add(words.text(
                "cli.handover.at",
                one == null ? "" : sheet.told().stamp().day(one.outcome().at())));
        return page;
    }
}
