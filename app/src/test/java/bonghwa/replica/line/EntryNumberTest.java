package bonghwa.replica.line;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Author;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Mark;
import bonghwa.domain.Position;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people name an entry, also where two desks came to share a letter. */
class EntryNumberTest {

    private static TimelineEntry entry(String number, String id, String desk) {
        Instant at = Instant.parse("2022-10-16T12:00:00Z");
        Mark mark = new Mark(id, new Position(1, 0, "r", 1), at, new Author(desk, null, null));
        return TimelineEntry.written(number, mark, Content.of(Kind.NOTE, at, "글"));
    }

    @ParameterizedTest
    @CsvSource({
        "K3, true",
        "k3, true",
        "K3:ab, true",
        "K3:abCD, true",
        "K4, false",
        "K3:xx, false",
        "K3:AB, false",
        "3, false"
    })
    void a_number_means_the_entries_that_have_it_and_begin_so(String said, boolean meant) {
        assertThat(EntryNumber.of(said).matches(entry("K3", "abCDefgh", "desk")))
                .isEqualTo(meant);
    }

    @Test
    void a_bare_count_is_of_one_desk() {
        EntryNumber bare = EntryNumber.of("3");

        assertThat(bare.bare()).isTrue();
        assertThat(bare.matchesAt(entry("K3", "abcd", "mine"), "mine")).isTrue();
        assertThat(bare.matchesAt(entry("K3", "abcd", "theirs"), "mine")).isFalse();
        assertThat(bare.matchesAt(entry("K33", "abcd", "mine"), "mine")).isFalse();
        assertThat(EntryNumber.of("K3").bare()).isFalse();
        assertThat(EntryNumber.of("").bare()).isFalse();
    }

    @Test
    void whoever_says_a_bare_count_means_his_own_desk_even_where_another_has_its_letter() {
        List<TimelineEntry> all =
                List.of(entry("K3", "abcd", "mine"), entry("K3", "efgh", "theirs"), entry("Z3", "ijkl", "others"));

        assertThat(EntryNumber.meant("3", all, "mine")).containsExactly(all.getFirst());
        assertThat(EntryNumber.meant("3", all, "others")).containsExactly(all.getLast());
        assertThat(EntryNumber.meant("3", all, "")).isEmpty();
        assertThat(EntryNumber.meant("k3", all, "others")).containsExactly(all.get(0), all.get(1));
        assertThat(EntryNumber.meant("K3:ef", all, "mine")).containsExactly(all.get(1));
    }

    @Test
    void two_of_one_number_are_told_apart_by_as_few_signs_as_tell_them_apart() {
        assertThat(EntryNumber.apart(List.of(entry("K3", "abcdefgh", "a"), entry("K3", "zyxwvuts", "b"))))
                .containsExactly("K3:abcd", "K3:zyxw");
        assertThat(EntryNumber.apart(List.of(entry("K3", "abcdefgh", "a"), entry("K3", "abcdeXgh", "b"))))
                .containsExactly("K3:abcdef", "K3:abcdeX");
    }

    @Test
    void what_tells_them_apart_reads_back_as_each_of_them() {
        List<TimelineEntry> both = List.of(entry("K3", "abcdefgh", "a"), entry("K3", "abcxefgh", "b"));

        List<String> apart = EntryNumber.apart(both);

        for (int i = 0; i < both.size(); i++) {
            EntryNumber one = EntryNumber.of(apart.get(i));
            assertThat(both.stream().filter(one::matches)).containsExactly(both.get(i));
        }
    }
}
