package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.Weekend;
import org.junit.jupiter.api.Test;

class ClockTimeTest {

    private final ClockTime clock = new ClockTime(Weekend.kst("2022-10-17T00:20:00"), Weekend.KST);

    @Test
    void aTimeThatIsYetToComeTodayWasYesterday() {
        assertThat(clock.past("23:50")).contains(Weekend.kst("2022-10-16T23:50:00"));
        assertThat(clock.past("0010")).contains(Weekend.kst("2022-10-17T00:10:00"));
    }

    @Test
    void theNextSuchMomentIsNeverPast() {
        assertThat(clock.next("0:10")).contains(Weekend.kst("2022-10-18T00:10:00"));
    }

    @Test
    void whatIsNoTimeIsNone() {
        assertThat(clock.past("25:00")).isEmpty();
        assertThat(clock.past("soon")).isEmpty();
    }

    @Test
    void justBeforeMidnightTheFirstMinuteOfTomorrowIsMeant() {
        ClockTime late = new ClockTime(Weekend.kst("2022-10-16T23:59:30"), Weekend.KST);
        assertThat(late.past("00:00")).contains(Weekend.kst("2022-10-17T00:00:00"));
        assertThat(late.past("00:02")).contains(Weekend.kst("2022-10-16T00:02:00"));
    }

    @Test
    void aMinuteOrTwoAheadIsStillNow() {
        assertThat(clock.past("00:22")).contains(Weekend.kst("2022-10-17T00:22:00"));
        assertThat(clock.past("00:23")).contains(Weekend.kst("2022-10-16T00:23:00"));
    }
}
