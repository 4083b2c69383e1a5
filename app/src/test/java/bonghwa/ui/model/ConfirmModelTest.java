package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Report;
import bonghwa.testing.NightShift;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody has looked at for too long. */
class ConfirmModelTest {

    private final NightShift night = new NightShift();
    private final ConfirmModel unconfirmed = night.unconfirmed();

    @Test
    void services_stand_by_how_long_nobody_has_confirmed_them() {
        List<ConfirmModel.Stale> all = unconfirmed.stale().get();

        assertThat(all).isNotEmpty().isSortedAccordingTo((a, b) -> a.since().compareTo(b.since()));
        assertThat(all).allSatisfy(s -> assertThat(unconfirmed.age(s)).isGreaterThanOrEqualTo(Duration.ofHours(3)));
    }

    @Test
    void saying_that_nothing_changed_takes_the_service_from_the_list_as_one_act() {
        ConfirmModel.Stale first = unconfirmed.stale().get().getFirst();
        int before = night.recorder().count();

        unconfirmed.confirm(first);

        Content said = night.recorder().logged();
        assertThat(night.recorder().count()).isEqualTo(before + 1);
        assertThat(said.reports()).hasSameSizeAs(first.targets()).allMatch(Report::confirmsOnly);
        assertThat(unconfirmed.stale().get())
                .extracting(s -> s.service().id())
                .doesNotContain(first.service().id());
    }

    @Test
    void more_grow_old_while_time_passes() {
        int before = unconfirmed.stale().get().size();

        night.pass(Duration.ofHours(4));

        assertThat(unconfirmed.stale().get().size()).isGreaterThan(before);
    }
}
