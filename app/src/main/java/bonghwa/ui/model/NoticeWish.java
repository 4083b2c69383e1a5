package bonghwa.ui.model;

import bonghwa.domain.Readership;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a notice is to be: for whom, as of when, until when the next one is promised, which cause, which one it corrects. */
public record NoticeWish(
        Readership readers,
        Instant basis,
        @Nullable Instant next,
        @Nullable Text cause,
        @Nullable SentNotice corrects) {}
