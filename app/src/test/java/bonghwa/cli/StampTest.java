package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Moments as they are written. */
class StampTest {

    private final Stamp seoul = new Stamp(ZoneId.of("Asia/Seoul"), new Words(Language.KO));

    @Test
    void programsGetIsoWithTheOffsetOfTheZone() {
        assertThat(seoul.iso(Instant.parse("2022-10-16T12:30:00Z"))).isEqualTo("2022-10-16T21:30:00+09:00");
        assertThat(seoul.iso(Instant.parse("2022-10-16T12:30:00.045Z"))).isEqualTo("2022-10-16T21:30:00.045+09:00");
        assertThat(new Stamp(ZoneOffset.UTC, new Words(Language.EN)).iso(Instant.EPOCH))
                .isEqualTo("1970-01-01T00:00:00Z");
        assertThat(seoul.iso(null)).isNull();
    }

    @Property(tries = 200)
    void noMillisecondIsLost(@ForAll @LongRange(min = 0, max = 4_102_444_800_000L) long millis) {
        Instant moment = Instant.ofEpochMilli(millis);
        assertThat(OffsetDateTime.parse(String.valueOf(seoul.iso(moment))).toInstant())
                .isEqualTo(moment);
    }

    @Test
    void peopleGetTheirOwnDays() {
        Instant moment = Instant.parse("2022-10-16T12:30:00Z");
        assertThat(seoul.day(moment)).contains("10월 16일").contains("21:30");
        assertThat(new Stamp(ZoneId.of("Asia/Seoul"), new Words(Language.EN)).full(moment))
                .isEqualTo("16 Oct 2022 21:30");
        assertThat(seoul.day(null)).isEmpty();
    }
}
