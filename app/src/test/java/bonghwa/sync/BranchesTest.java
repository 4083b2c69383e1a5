package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.End;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Of one replica's lines: which hang together, where they end, and what somebody else lacks of them. */
class BranchesTest {

    private static Link link(long counter, String id, String previous) {
        return new Link("r", counter, id, previous);
    }

    private static End end(long counter, String id) {
        return new End("r", counter, id);
    }

    /** a1 a2 ... */
    private static List<Link> chain(int length) {
        List<Link> links = new ArrayList<>();
        for (int i = 1; i <= length; i++) {
            links.add(link(i, "a" + i, i == 1 ? null : "a" + (i - 1)));
        }
        return links;
    }

    /** a1 to a4, and from a2 on another way: b3 b4 b5. */
    private static List<Link> fork() {
        List<Link> links = new ArrayList<>(chain(4));
        links.addAll(List.of(link(3, "b3", "a2"), link(4, "b4", "b3"), link(5, "b5", "b4")));
        return links;
    }

    private static List<String> lacked(List<Link> links, End... have) {
        return Branches.of(links).lackedBy(List.of(have), Integer.MAX_VALUE).stream()
                .map(Link::id)
                .toList();
    }

    @Example
    void nothing_has_no_end() {
        assertThat(Branches.of(List.of()).ends()).isEmpty();
        assertThat(lacked(List.of(), end(3, "x"))).isEmpty();
    }

    @Example
    void a_chain_ends_with_its_last_line() {
        assertThat(Branches.of(chain(5)).ends()).containsExactly(end(5, "a5"));
    }

    @Property(tries = 30)
    void the_order_of_the_rows_says_nothing(@ForAll int seed) {
        List<Link> shuffled = new ArrayList<>(fork());
        shuffled.addAll(chain(3));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Branches.of(shuffled).ends()).containsExactly(end(4, "a4"), end(5, "b5"));
        assertThat(lacked(shuffled, end(3, "a3"))).containsExactly("b3", "a4", "b4", "b5");
    }

    @Property(tries = 20)
    void a_chain_ends_before_the_line_that_is_missing(@ForAll @IntRange(min = 1, max = 6) int gone) {
        List<Link> links = new ArrayList<>(chain(6));
        links.remove(gone - 1);

        assertThat(Branches.of(links).ends())
                .isEqualTo(gone == 1 ? List.of() : List.of(end(gone - 1, "a" + (gone - 1))));
        assertThat(lacked(links)).hasSize(gone - 1);
    }

    @Example
    void a_line_with_the_wrong_counter_continues_nothing() {
        List<Link> links = Stream.concat(chain(2).stream(), Stream.of(link(4, "x", "a2"), link(2, "y", null)))
                .toList();

        assertThat(Branches.of(links).ends()).containsExactly(end(2, "a2"));
    }

    @Property(tries = 20)
    void who_has_a_beginning_lacks_the_rest(@ForAll @IntRange(min = 1, max = 6) int has) {
        assertThat(lacked(chain(6), end(has, "a" + has)))
                .isEqualTo(chain(6).subList(has, 6).stream().map(Link::id).toList());
    }

    @Example
    void who_has_nothing_lacks_all() {
        assertThat(lacked(fork())).containsExactly("a1", "a2", "a3", "b3", "a4", "b4", "b5");
    }

    @Example
    void who_has_all_ends_lacks_nothing() {
        assertThat(lacked(fork(), end(4, "a4"), end(5, "b5"))).isEmpty();
    }

    @Example
    void who_has_one_branch_lacks_the_other_from_where_they_part() {
        assertThat(lacked(fork(), end(5, "b5"))).containsExactly("a3", "a4");
        assertThat(lacked(fork(), end(4, "a4"))).containsExactly("b3", "b4", "b5");
    }

    @Example
    void who_is_ahead_is_given_nothing_until_he_pushed() {
        assertThat(lacked(chain(4), end(6, "a6"))).isEmpty();
        assertThat(lacked(chain(4), end(4, "other"))).isEmpty();
    }

    @Example
    void a_branch_that_is_longer_than_an_unknown_end_is_another_one_and_given_whole() {
        assertThat(lacked(chain(4), end(3, "other"))).containsExactly("a1", "a2", "a3", "a4");
    }

    @Example
    void an_unknown_end_hides_only_what_may_lie_beneath_it() {
        assertThat(lacked(fork(), end(4, "other"))).containsExactly("a1", "a2", "b3", "b4", "b5");
        assertThat(lacked(fork(), end(5, "other"), end(2, "a2"))).isEmpty();
    }

    @Property(tries = 100)
    void taking_page_after_page_ends_and_gives_everything(
            @ForAll int seed, @ForAll @IntRange(min = 1, max = 4) int most) {
        List<Link> links = tree(new Random(seed));
        Branches hub = Branches.of(links);
        List<Link> mine = new ArrayList<>();
        Branches theirs = Branches.of(List.of());
        List<Link> page = hub.lackedBy(theirs.ends(), most);
        for (int rounds = 0; !page.isEmpty(); rounds++) {
            assertThat(rounds).isLessThanOrEqualTo(links.size());
            mine.addAll(page);
            theirs.add(page);
            page = hub.lackedBy(theirs.ends(), most);
        }

        assertThat(mine).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(links);
    }

    @Property(tries = 200)
    void what_came_bit_by_bit_is_what_came_at_once_and_a_page_is_how_the_whole_begins(
            @ForAll int seed, @ForAll @IntRange(max = 12) int most) {
        Random random = new Random(seed);
        List<Link> links = tree(random);
        Branches slowly = Branches.of(List.of());
        List<Link> shuffled = new ArrayList<>(links);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(link -> slowly.add(List.of(link)));
        List<End> have = random.ints(3, 0, links.size())
                .mapToObj(i -> random.nextInt(4) == 0
                        ? end(1 + random.nextInt(9), "x" + i)
                        : links.get(i).end())
                .toList();

        assertThat(slowly.ends()).isEqualTo(Branches.of(links).ends());
        List<Link> byTheBook = byTheBook(links, have);
        assertThat(slowly.lackedBy(have, Integer.MAX_VALUE)).isEqualTo(byTheBook);
        assertThat(slowly.lackedBy(have, most)).isEqualTo(byTheBook.subList(0, Math.min(most, byTheBook.size())));
    }

    /** All beneath the ends that are further than what is not known, but what is beneath what he has. */
    private static List<Link> byTheBook(List<Link> links, List<End> have) {
        Map<String, Link> byId = links.stream().collect(Collectors.toMap(Link::id, link -> link));
        Set<Link> known = new HashSet<>();
        have.forEach(end -> known.addAll(beneath(byId, byId.get(end.hash()))));
        long ahead = have.stream()
                .filter(end -> !byId.containsKey(end.hash()))
                .mapToLong(End::counter)
                .max()
                .orElse(0);
        Set<String> continued = links.stream().map(Link::previous).collect(Collectors.toSet());
        return links.stream()
                .filter(link -> !continued.contains(link.id()) && link.counter() > ahead)
                .flatMap(link -> beneath(byId, link).stream())
                .distinct()
                .filter(link -> !known.contains(link))
                .sorted(Link.ORDER)
                .toList();
    }

    private static List<Link> beneath(Map<String, Link> byId, Link from) {
        List<Link> way = new ArrayList<>();
        for (Link link = from; link != null; link = byId.get(link.previous())) {
            way.add(link);
        }
        return way;
    }

    @Example
    void what_it_costs_grows_like_the_chain_and_not_like_its_square() {
        List<Link> links = chain(20_000);
        Branches hub = Branches.of(List.of());
        for (int i = 0; i < links.size(); i += 100) {
            hub.add(links.subList(i, i + 100));
            hub.add(links.subList(i, i + 100));
        }
        long built = hub.walked();
        for (int i = 0; i < links.size(); i += 50) {
            List<End> have = i == 0 ? List.of() : List.of(links.get(i - 1).end());
            assertThat(hub.lackedBy(have, 50)).isEqualTo(links.subList(i, i + 50));
        }

        assertThat(built).isLessThanOrEqualTo(2L * links.size());
        assertThat(hub.walked() - built).isLessThanOrEqualTo(2L * links.size());
    }

    /** A replica that forked wherever chance wanted. */
    private static List<Link> tree(Random random) {
        List<Link> links = new ArrayList<>(List.of(link(1, "n0", null)));
        for (int i = 1; i < 25; i++) {
            Link before = links.get(random.nextInt(3) > 0 ? links.size() - 1 : random.nextInt(links.size()));
            links.add(link(before.counter() + 1, "n" + i, before.id()));
        }
        return links;
    }
}
