package bonghwa.ui.timeline;

import bonghwa.domain.TimelineEntry;
import bonghwa.replica.Typist;
import bonghwa.ui.Problems;
import bonghwa.ui.model.EntryVerbs;
import bonghwa.ui.model.MomentReader;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the timeline needs beside its model: the verbs that change entries, somebody who reads times, where failures go, who types now,
 * and who asks before an entry is redacted (empty: several are selected, or what is none).
 */
public record TimelineTools(
        EntryVerbs verbs,
        MomentReader moments,
        Problems problems,
        Supplier<Typist> me,
        Consumer<Optional<TimelineEntry>> redacting) {

    /** Where nothing is redacted. */
    public TimelineTools(EntryVerbs verbs, MomentReader moments, Problems problems, Supplier<Typist> me) {
        this(verbs, moments, problems, me, _ -> {});
    }
}
