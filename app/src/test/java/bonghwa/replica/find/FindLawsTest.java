package bonghwa.replica.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Finding compared with the plainest way to do it, over texts of few letters so that matches are common. */
class FindLawsTest {

    private static TextIndex index(List<String> texts) {
        TextIndex index = new TextIndex();
        texts.forEach(index::add);
        return index;
    }

    private static BitSet slots(List<String> texts, String typed) {
        Query query = Query.of(typed);
        BitSet slots = new BitSet();
        for (int i = 0; i < texts.size(); i++) {
            if (!query.ranges(texts.get(i)).isEmpty()) {
                slots.set(i);
            }
        }
        return slots;
    }

    @Property(tries = 300)
    void letters_without_hangul_are_found_exactly_where_the_text_has_them(
            @ForAll("plainTexts") List<String> texts, @ForAll("plainWords") String typed) {
        BitSet wanted = new BitSet();
        for (int i = 0; i < texts.size(); i++) {
            wanted.set(i, texts.get(i).toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)));
        }
        assertThat(index(texts).all(Query.of(typed))).isEqualTo(wanted);
    }

    @Property(tries = 300)
    void the_index_finds_those_texts_that_have_something_to_highlight(
            @ForAll("koreanTexts") List<String> texts, @ForAll("koreanWords") String typed) {
        assertThat(index(texts).all(Query.of(typed))).isEqualTo(slots(texts, typed));
    }

    @Property(tries = 200)
    void what_is_typed_decomposed_finds_the_same(
            @ForAll("koreanTexts") List<String> texts, @ForAll("koreanWords") String typed) {
        String decomposed = Normalizer.normalize(typed, Normalizer.Form.NFD);
        assertThat(index(texts).all(Query.of(decomposed)))
                .isEqualTo(index(texts).all(Query.of(typed)));
    }

    @Property(tries = 200)
    void texts_that_were_stored_decomposed_are_found_alike(
            @ForAll("koreanTexts") List<String> texts, @ForAll("koreanWords") String typed) {
        List<String> decomposed = texts.stream()
                .map(t -> Normalizer.normalize(t, Normalizer.Form.NFD))
                .toList();
        assertThat(index(decomposed).all(Query.of(typed)))
                .isEqualTo(index(texts).all(Query.of(typed)));
    }

    @Property(tries = 300)
    void any_stretch_of_a_text_finds_that_text(
            @ForAll("koreanWords") String before,
            @ForAll("koreanWords") String typed,
            @ForAll("koreanWords") String after) {
        assertThat(Query.of(typed).ranges(before + typed + after)).isNotEmpty();
    }

    @Property(tries = 300)
    void the_initials_of_a_word_find_it(@ForAll("syllables") String word) {
        StringBuilder initials = new StringBuilder();
        for (char c : word.toCharArray()) {
            initials.append(Hangul.initial(c));
        }
        assertThat(Query.of(initials.toString()).ranges(word)).containsExactly(new Query.Range(0, word.length()));
    }

    @Property(tries = 300)
    void a_word_is_found_while_its_last_syllable_still_lacks_its_final(@ForAll("syllables") String word) {
        int last = word.length() - 1;
        String unfinished = word.substring(0, last) + Hangul.open(word.charAt(last));
        assertThat(Query.of(unfinished).ranges(word)).isNotEmpty();
    }

    @Property(tries = 300)
    void a_word_is_found_while_only_the_initial_of_its_last_syllable_is_typed(@ForAll("syllables") String word) {
        int last = word.length() - 1;
        String unfinished = word.substring(0, last) + Hangul.initial(word.charAt(last));
        assertThat(Query.of(unfinished).ranges(word)).isNotEmpty();
    }

    @Property(tries = 300)
    void highlights_stand_in_order_inside_the_text_and_never_overlap(
            @ForAll("koreanWords") String text, @ForAll("koreanWords") String typed) {
        int end = 0;
        for (Query.Range range : Query.of(typed).ranges(text)) {
            assertThat(range.from()).isGreaterThanOrEqualTo(end);
            assertThat(range.to()).isGreaterThan(range.from()).isLessThanOrEqualTo(text.length());
            end = range.to();
        }
    }

    @Property(tries = 200)
    void the_newest_are_the_last_ones_of_all(
            @ForAll("koreanTexts") List<String> texts,
            @ForAll("koreanWords") String typed,
            @ForAll @IntRange(min = 1, max = 5) int most) {
        TextIndex index = index(texts);
        List<Integer> all = new ArrayList<>(
                index.all(Query.of(typed)).stream().boxed().toList().reversed());
        assertThat(index.newest(Query.of(typed), most)).isEqualTo(all.subList(0, Math.min(most, all.size())));
    }

    @Property(tries = 200)
    void a_changed_text_is_found_as_if_it_had_been_so_from_the_start(
            @ForAll("koreanTexts") List<String> texts,
            @ForAll("koreanWords") String other,
            @ForAll("koreanWords") String typed) {
        List<String> changed = new ArrayList<>(texts);
        TextIndex index = index(texts);
        for (int slot = 0; slot < texts.size(); slot += 2) {
            index.set(slot, other);
            changed.set(slot, other);
        }
        assertThat(index.all(Query.of(typed))).isEqualTo(index(changed).all(Query.of(typed)));
    }

    @Provide
    Arbitrary<String> plainWords() {
        return Arbitraries.strings().withChars("abAB1").ofMinLength(1).ofMaxLength(3);
    }

    @Provide
    Arbitrary<List<String>> plainTexts() {
        return Arbitraries.strings().withChars("abAB1 ").ofMaxLength(8).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> koreanWords() {
        Arbitrary<String> korean =
                Arbitraries.strings().withChars("가각갂나난낡고과값ㄱ").ofMinLength(1).ofMaxLength(3);
        Arbitrary<String> mixed = Combinators.combine(korean, plainWords()).as((a, b) -> a + b);
        return Arbitraries.oneOf(korean, mixed);
    }

    @Provide
    Arbitrary<List<String>> koreanTexts() {
        return Arbitraries.strings()
                .withChars("가각갂나난낡고과값ㄱa ")
                .ofMaxLength(8)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> syllables() {
        return Arbitraries.strings().withCharRange('가', '힣').ofMinLength(1).ofMaxLength(6);
    }
}
