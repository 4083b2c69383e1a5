package bonghwa.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.State;
import bonghwa.domain.TimelineEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The timeline for everybody. */
class PublicLogTest {

    private final MadeMatter made =
            new MadeMatter().with(MadeServices.catalogue()).open();

    private List<TimelineEntry> entries() {
        return made.matter().entries();
    }

    private static List<String> states(List<TimelineEntry> entries) {
        return entries.stream()
                .flatMap(e -> e.content().reports().stream())
                .map(r -> r.target() + " " + r.state())
                .toList();
    }

    @Test
    void it_begins_with_what_happened_and_when() {
        assertThat(entries()).singleElement().satisfies(e -> {
            assertThat(e.content().text().in(Language.KO)).isEqualTo("판교 화재");
            assertThat(e.occurredAt()).isEqualTo(MadeMatter.moment("15:19"));
        });
    }

    @Test
    void public_functions_say_when_they_became_what() {
        made.reported("15:30", "pay/card", State.MAJOR_OUTAGE, "말")
                .reported("15:40", "pay/card", State.MAJOR_OUTAGE, "다시 봄")
                .reported("16:00", "pay/card", State.OPERATIONAL, "말")
                .reported("16:10", "map", State.DEGRADED, "말");

        assertThat(states(entries())).containsExactly("pay/card MAJOR_OUTAGE", "pay/card OPERATIONAL", "map DEGRADED");
    }

    @Test
    void nobody_and_no_desk_is_named() {
        made.reported("15:30", "pay/card", State.MAJOR_OUTAGE, "말").notice(Audience.PUBLIC, "공지");

        assertThat(entries()).allSatisfy(e -> {
            assertThat(e.mark().author().person()).isNull();
            assertThat(e.mark().author().desk()).isEmpty();
            assertThat(e.content().typed()).isNull();
        });
    }

    @Test
    void what_is_only_for_staff_is_no_part_of_it() {
        made.reported("15:30", "pay/audit", State.MAJOR_OUTAGE, "말").reported("15:30", "tools", State.DEGRADED, "말");

        assertThat(entries()).flatExtracting(e -> e.content().reports()).isEmpty();
        assertThat(new PublicLog(made.matter()).parts())
                .extracting(Object::toString)
                .containsExactly("pay/card", "pay/send", "map");
    }

    @Test
    void an_entry_of_the_room_is_never_one_of_it() {
        made.logged("15:30", Kind.MILESTONE, "내부 이정표");

        assertThat(entries()).extracting(e -> e.content().text().ko()).doesNotContain("내부 이정표");
    }
}
