package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.testing.NightShift;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
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

    @Test
    void what_nobody_knows_is_counted_and_cannot_be_confirmed() {
        long before = unconfirmed.unknown();
        var _ = night.commands()
                .log(
                        Objects.requireNonNull(night.room().incident().get()).id(),
                        new Content(
                                Kind.STATUS,
                                When.exactly(NightShift.NOW),
                                Text.of(""),
                                null,
                                About.of(Target.service("melon")),
                                List.of(Report.of(Target.function("melon", "search"), State.UNKNOWN)),
                                null));

        assertThat(unconfirmed.unknown()).isEqualTo(before + 1);
        assertThat(unconfirmed.stale().get())
                .flatExtracting(ConfirmModel.Stale::targets)
                .doesNotContain(Target.function("melon", "search"));
    }
}
