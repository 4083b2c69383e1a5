package bonghwa.ui.timeline;

import bonghwa.replica.Typist;
import bonghwa.ui.Problems;
import bonghwa.ui.model.EntryVerbs;
import bonghwa.ui.model.MomentReader;
import java.util.function.Supplier;

/** What the timeline needs beside its model: the verbs that change entries, somebody who reads times,
 * where failures go, and who types now. */
public record TimelineTools(EntryVerbs verbs, MomentReader moments, Problems problems, Supplier<Typist> me) {}
