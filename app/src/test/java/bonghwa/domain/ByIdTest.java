package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** A list that finds by id is the list that it was made of, and finds what a search from its start would find. */
class ByIdTest {

    private static final Site PANGYO = new Site("pangyo", Name.of("판교", "Pangyo"));
    private static final Site ANYANG = new Site("anyang", Name.of("안양", "Anyang"));
    private static final Site OTHER_PANGYO = new Site("pangyo", Name.of("다른 판교", "Other"));

    @Property(tries = 200)
    void itFindsWhatASearchFromTheStartFinds(
            @ForAll List<@AlphaChars @StringLength(min = 1, max = 1) String> ids,
            @ForAll @AlphaChars @StringLength(min = 1, max = 1) String wanted) {
        List<Site> sites = ids.stream().map(ByIdTest::site).toList();

        assertThat(ById.find(ById.of(sites, Site::id), wanted))
                .isEqualTo(sites.stream().filter(s -> s.id().equals(wanted)).findFirst());
    }

    @Test
    void itIsTheListThatItWasMadeOf() {
        List<Site> sites = List.of(PANGYO, ANYANG);

        assertThat(ById.of(sites, Site::id)).isEqualTo(sites).hasToString(sites.toString());
        assertThat(ById.of(sites, Site::id).hashCode()).isEqualTo(sites.hashCode());
    }

    @Test
    void ofTwoWithOneIdTheFirstIsFound() {
        assertThat(ById.find(ById.of(List.of(PANGYO, OTHER_PANGYO), Site::id), "pangyo"))
                .contains(PANGYO);
    }

    @Test
    void itIsNotMadeTwice() {
        List<Site> once = ById.of(List.of(PANGYO), Site::id);

        assertThat(ById.of(once, Site::id)).isSameAs(once);
    }

    @Test
    void nobodyChangesIt() {
        List<Site> sites = ById.of(List.of(PANGYO), Site::id);

        assertThatThrownBy(() -> sites.add(ANYANG)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Site site(String id) {
        return new Site(id, Name.of(id, id));
    }
}
