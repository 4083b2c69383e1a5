package bonghwa.ui.review;

import bonghwa.ui.model.MomentReader;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** What a handle asks of the record: how a time is read, and the moments of the entries around one. */
record HandleMoments(MomentReader reader, UnaryOperator<Instant> before, UnaryOperator<Instant> after) {}
