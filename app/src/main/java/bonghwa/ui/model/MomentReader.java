package bonghwa.ui.model;

import bonghwa.domain.When;
import java.time.Instant;
import java.util.Optional;

/** Reads a time as the entry line does: {@code 21:44}, {@code 16일 02:00}, {@code 어젯밤 11시}, {@code 15:30경}. */
@FunctionalInterface
public interface MomentReader {

    /** The newest such time that is not after that moment; nothing if the words are no time. */
    Optional<When> read(String typed, Instant now);
}
