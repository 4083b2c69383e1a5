package bonghwa.ui.wall;

import bonghwa.domain.Language;
import bonghwa.domain.OpenItem;
import bonghwa.domain.TimelineEntry;
import bonghwa.ui.model.WallPage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * By what a strip is told from the one before: all that it says, but for what is back and the curve,
 * which follow by themselves.
 */
record WallStripKey(
        List<WallPage.Stuck> stuck,
        int unsure,
        int working,
        List<OpenItem> blockers,
        List<TimelineEntry> news,
        String back,
        Instant minute,
        Language language,
        int most,
        boolean upright) {

    static WallStripKey of(WallPage page, WallWords words, int most, boolean upright) {
        return new WallStripKey(
                page.stuck(),
                page.unsure(),
                page.working(),
                page.blockers(),
                page.news(),
                words.list(page.back()),
                page.at().truncatedTo(ChronoUnit.MINUTES),
                words.messages().language().get(),
                most,
                upright);
    }
}
