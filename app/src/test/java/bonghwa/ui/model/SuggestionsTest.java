package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Board;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Log;
import bonghwa.replica.line.Completion;
import bonghwa.replica.line.Meaning;
import bonghwa.replica.line.Situation;
import bonghwa.replica.line.Vocabulary;
import bonghwa.testing.Weekend;
import org.junit.jupiter.api.Test;

/** The list under the entry line and the choice in it. */
class SuggestionsTest {

    private static Completion completion(String line) {
        var catalogue = new Weekend().catalogue();
        Situation situation =
                new Situation(Weekend.MOMENT, Weekend.KST, Board.of(catalogue, Log.EMPTY, Weekend.MOMENT));
        return Completion.at(line, line.length(), new Vocabulary(catalogue, null), situation, Language.KO);
    }

    private final Suggestions many = Suggestions.of(completion("#카"));

    @Test
    void no_more_than_eight_are_shown() {
        assertThat(completion("#").candidates()).hasSizeGreaterThan(8);
        assertThat(Suggestions.of(completion("#")).all()).hasSize(8);
    }

    @Test
    void none_is_chosen_at_first_and_the_first_one_would_be_taken() {
        assertThat(many.chosen()).isEqualTo(-1);
        assertThat(many.taken()).isEqualTo(many.all().getFirst());
    }

    @Test
    void the_arrow_down_chooses_the_first_then_the_second_which_is_then_taken() {
        assertThat(many.moved(1).chosen()).isZero();
        assertThat(many.moved(1).moved(1).taken()).isEqualTo(many.all().get(1));
    }

    @Test
    void the_arrow_up_chooses_the_last() {
        assertThat(many.moved(-1).taken()).isEqualTo(many.all().getLast());
    }

    @Test
    void between_the_last_and_the_first_none_is_chosen() {
        assertThat(many.moved(-1).moved(1).chosen()).isEqualTo(-1);
        assertThat(many.moved(1).moved(-1).chosen()).isEqualTo(-1);
    }

    @Test
    void a_word_that_nothing_starts_with_has_no_list() {
        assertThat(Suggestions.of(completion("전원 차단")).isEmpty()).isTrue();
        assertThat(Suggestions.NONE.isEmpty()).isTrue();
    }

    @Test
    void every_kind_is_shown_and_what_the_crew_needs_most_comes_first() {
        Suggestions kinds = Suggestions.of(completion("!"));

        assertThat(kinds.all()).hasSize(Kind.values().length);
        assertThat(kinds.all().subList(0, 4))
                .extracting(c -> ((Meaning.OfKind) c.meaning()).kind())
                .containsExactly(Kind.TASK, Kind.ASK, Kind.BLOCKER, Kind.DECISION);
        assertThat(kinds.more()).isZero();
    }

    @Test
    void a_kind_that_is_begun_is_offered_as_it_was_found() {
        assertThat(Suggestions.of(completion("!교")).all())
                .extracting(c -> ((Meaning.OfKind) c.meaning()).kind())
                .startsWith(Kind.HANDOVER);
    }

    @Test
    void it_is_said_how_many_more_there_are() {
        Suggestions all = Suggestions.of(completion("#"));

        assertThat(all.more()).isEqualTo(completion("#").candidates().size() - 8);
        assertThat(all.moved(1).more()).isEqualTo(all.more());
    }
}
