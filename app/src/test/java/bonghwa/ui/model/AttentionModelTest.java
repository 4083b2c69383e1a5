package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Attention.Reason;
import bonghwa.domain.Kind;
import bonghwa.testing.NightShift;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What waits for whoever types here, quietly. */
class AttentionModelTest {

    private final NightShift night = new NightShift();
    private final DeskModel desk = night.desk();
    private final AttentionModel attention = new AttentionModel(night.room(), desk);

    private void type(String person) {
        desk.type(night.person(person));
    }

    @Test
    void nothing_waits_for_nobody() {
        night.add(Kind.ASK, "큐", 1, "site-liaison", null, null);

        assertThat(attention.items().get()).isEmpty();
    }

    @Test
    void what_is_asked_of_a_role_waits_for_whoever_has_it() {
        type("pangyo-site");
        night.add(Kind.ASK, "큐", 1, "site-liaison", null, null);
        night.add(Kind.BLOCKER, "전원", 1, "site-liaison", null, null);
        night.add(Kind.ASK, "다른 사람", 1, "scribe", null, null);

        assertThat(attention.items().get())
                .extracting(a -> a.reason())
                .containsExactly(Reason.BLOCKED_ON_ME, Reason.ASKED, Reason.ASSIGNED);
    }

    @Test
    void what_somebody_has_looked_at_is_no_longer_new_until_it_is_due() {
        type("pangyo-site");
        night.add(Kind.ASK, "큐", 1, "site-liaison", 20, null);
        assertThat(attention.fresh()).isEqualTo(2);

        attention.see();
        assertThat(attention.fresh()).isZero();
        night.pass(Duration.ofMinutes(16));

        assertThat(attention.items().get().getFirst().reason()).isEqualTo(Reason.DUE);
        assertThat(attention.fresh()).isEqualTo(1);
    }

    @Test
    void what_one_has_seen_is_new_to_the_next() {
        type("pangyo-site");
        attention.see();

        type("duty-commander");
        night.add(Kind.ASK, "큐", 1, "incident-commander", null, null);

        assertThat(attention.fresh()).isEqualTo(attention.items().get().size());
    }

    @Test
    void only_what_is_overdue_or_handed_over_presses() {
        type("pangyo-site");
        night.add(Kind.ASK, "큐", 1, "site-liaison", 2, null);
        assertThat(attention.pressing()).isFalse();

        night.pass(Duration.ofMinutes(3));

        assertThat(attention.pressing()).isTrue();
    }

    @Test
    void whether_somebody_is_named_is_known_so_that_nothing_waits_is_not_said_of_nobody() {
        assertThat(attention.somebody()).isFalse();

        type("pangyo-site");

        assertThat(attention.somebody()).isTrue();
    }
}
