package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Duty;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.replica.Commands;
import bonghwa.testing.Recording;
import bonghwa.testing.Weekend;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleModelTest {

    private final RoomModel room = new Weekend().realModel();
    private final Commands commands = new Commands(new Recording(), () -> "new");
    private final DeskModel desk = new DeskModel(room, commands, StoreState.local("/tmp/store"));
    private final PeopleModel people = new PeopleModel(room, desk, commands, () -> "new", List::of);

    private List<DutyRow> rows() {
        return people.rows();
    }

    @Test
    void neededRolesComeFirstAndVacantOnesAreSaid() {
        assertThat(rows().get(3)).isEqualTo(DutyRow.vacant(new Duty.OfRole("operations-lead"), null));
        assertThat(rows().getFirst().personId()).isEqualTo("duty-commander");
    }

    @Test
    void whoWasRelievedIsNotOnDuty() {
        assertThat(rows()).extracting(DutyRow::personId).doesNotContain("day-commander");
        assertThat(people.others()).extracting(p -> p.id()).contains("day-commander");
    }

    @Test
    void hoursOnDutyAreCountedAndTooManyAreAbnormal() {
        DutyRow site = rows().getLast();

        assertThat(site.hours()).isEqualTo(Duration.between(Weekend.kst("2022-10-16T08:04:00"), Weekend.MOMENT));
        assertThat(site.tooLong()).isTrue();
        assertThat(rows().getFirst().tooLong()).isFalse();
    }

    @Test
    void nobodyTakesCommandUntilSomebodyTypes() {
        assertThat(people.takeCommand().toCompletableFuture()).isCompletedExceptionally();
    }

    @Test
    void whoeverTypesDoesSoInTheRoleThatTheyHold() {
        desk.type(room.room().get().catalogue().person("pangyo-site").orElseThrow());

        assertThat(commands.typist().role()).isEqualTo("site-liaison");
    }

    @Test
    void ofSomebodyNewTheNameAloneIsEnough() {
        Person added = people.add(" 민아 ").toCompletableFuture().join();

        assertThat(added).isEqualTo(new Person("new", Name.of("민아", "민아"), null, null, null));
    }
}
