package bonghwa.exchange;

import bonghwa.domain.Audience;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import java.time.Instant;

/** Reads the notice that an entry of a recorded incident tells of. */
record NoticeReader(Reading reading, Stamps stamps) {

    RecordedEvent read(Part notice, Instant at, Text text) {
        Integer number = notice.count("number");
        Audience audience = notice.oneOf("audience", Audience.values());
        if (number == null) {
            reading.problem(notice.line(), "file.problem.missing", "number");
        }
        return new RecordedEvent.Notice(new Operation.NoticeSent(
                number == null ? 1 : number,
                audience == null ? Audience.PUBLIC : audience,
                notice.has("basis") ? stamps.read(notice, "basis") : at,
                at,
                text,
                notice.has("next") ? stamps.read(notice, "next") : null));
    }
}
