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
}
