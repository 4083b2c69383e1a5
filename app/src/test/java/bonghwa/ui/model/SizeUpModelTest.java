package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Text;
import bonghwa.domain.Trend;
import bonghwa.op.Operation;
import bonghwa.testing.NightShift;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What we have got, and what we do not know. */
class SizeUpModelTest {

    private final NightShift night = new NightShift();
    private final SizeUpModel sizeUp = night.sizeUp();

    private void say(String symptoms, String scope, Trend trend, String unknowns) {
        sizeUp.say(sizeUp.open().orElseThrow(), symptoms, scope, trend, unknowns);
    }

    @Test
    void what_another_said_meanwhile_of_a_part_that_nobody_touched_here_stays() {
        say("발송 멈춤", "판교", Trend.STEADY, "전력");
        SizeUpModel.Opened mine = sizeUp.open().orElseThrow();
        say("발송 재개", "판교", Trend.SHRINKING, "전력");

        sizeUp.say(mine, "발송 멈춤", "안양", Trend.STEADY, "전력");

        assertThat(night.recorder().operations().getLast())
                .isEqualTo(new Operation.SizeUpSet(null, Text.of("안양"), null, null));
        assertThat(sizeUp.now().symptom()).isEqualTo(Text.of("발송 재개"));
        assertThat(sizeUp.now().trend()).isEqualTo(Trend.SHRINKING);
    }

    @Test
    void what_another_said_in_the_same_words_is_not_said_twice() {
        SizeUpModel.Opened mine = sizeUp.open().orElseThrow();
        say("발송 멈춤", "", Trend.UNKNOWN, "");
        int before = night.recorder().count();

        sizeUp.say(mine, "발송 멈춤", "", Trend.UNKNOWN, "");

        assertThat(night.recorder().count()).isEqualTo(before);
    }

    @Test
    void only_what_is_new_is_recorded() {
        say("발송 멈춤", "판교", Trend.STEADY, "전력 복구 시각");

        say("발송 멈춤 ", "판교", Trend.SHRINKING, "전력 복구 시각");

        assertThat(night.recorder().operations().getLast())
                .isEqualTo(new Operation.SizeUpSet(null, null, Trend.SHRINKING, null));
        assertThat(sizeUp.now().trend()).isEqualTo(Trend.SHRINKING);
        assertThat(sizeUp.now().unknown()).isEqualTo(Text.of("전력 복구 시각"));
    }

    @Test
    void saying_the_same_again_records_nothing() {
        say("발송 멈춤", "", Trend.UNKNOWN, "");
        int before = night.recorder().count();

        say("발송 멈춤", "", Trend.UNKNOWN, "");

        assertThat(night.recorder().count()).isEqualTo(before);
        assertThat(night.refused()).isEmpty();
    }

    @Test
    void what_is_wiped_is_recorded_too() {
        say("발송 멈춤", "", Trend.UNKNOWN, "");

        say("", "", Trend.UNKNOWN, "");

        assertThat(sizeUp.now().isBlank()).isTrue();
        assertThat(sizeUp.history()).hasSize(2);
    }

    @Test
    void the_history_has_the_newest_first() {
        say("하나", "", Trend.UNKNOWN, "");
        say("둘", "", Trend.GROWING, "");

        assertThat(sizeUp.history())
                .extracting(s -> s.part() + " " + s.words().ko())
                .containsExactly("SYMPTOMS 둘", "TREND ", "SYMPTOMS 하나");
    }

    @Test
    void after_an_hour_it_is_old_and_before_anybody_spoke_it_has_no_age() {
        assertThat(sizeUp.age()).isNull();
        assertThat(sizeUp.old()).isFalse();
        say("하나", "", Trend.UNKNOWN, "");
        Duration at = sizeUp.age();

        night.pass(Duration.ofMinutes(59).minus(at == null ? Duration.ZERO : at));
        assertThat(sizeUp.old()).isFalse();
        night.pass(Duration.ofMinutes(1));

        assertThat(sizeUp.old()).isTrue();
    }
}
