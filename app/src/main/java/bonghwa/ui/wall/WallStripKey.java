package bonghwa.ui.wall;

import bonghwa.domain.Language;
import bonghwa.domain.OpenItem;
import bonghwa.domain.TimelineEntry;
import bonghwa.ui.model.WallPage;
import java.util.List;

/**
 * By what a strip is told from the one before: all that it says, but for what is back, the curve and the ages,
 * which follow by themselves.
 */
record WallStripKey(
        List<WallPage.Stuck> stuck,
        List<String> waits,
        int unsure,
        int working,
        List<OpenItem> blockers,
        List<TimelineEntry> news,
        String back,
        Language language,
        int most,
        boolean upright) {

    static WallStripKey of(WallPage page, WallWords words, int most, boolean upright) {
        return new WallStripKey(
                page.stuck(),
                page.stuck().stream().map(s -> words.whole(s.on(), page)).toList(),
                page.unsure(),
                page.working(),
                page.blockers(),
                page.news(),
                words.list(page.back()),
                words.messages().language().get(),
                most,
                upright);
    }
}
