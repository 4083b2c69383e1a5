package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** How much users have back: functions and whole services, and only what they may read of. */
class CountsTest {

    /** One function: its service, its audience (null: its service's), its state. */
    record Row(int service, @Nullable Audience audience, State state) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Audience.class).injectNull(0.5),
                        Arbitraries.of(State.class))
                .as(Row::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Audience>> audiences() {
        return Arbitraries.of(Audience.class).list().ofSize(4);
    }

    private static Board board(List<Row> rows, List<Audience> audiences) {
        List<Service> services = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        for (int s = 0; s < audiences.size(); s++) {
            List<Function> functions = new ArrayList<>();
            for (Row row : rows) {
                if (row.service() == s) {
                    String id = "f" + functions.size();
                    functions.add(new Function(id, Name.of(id, id), row.audience()));
                    reports.add(Report.of(Target.function("s" + s, id), row.state()));
                }
            }
            String id = "s" + s;
            services.add(
                    new Service(id, Name.of(id, id), null, null, audiences.get(s), List.of(), List.of(), functions));
        }
        Catalogue catalogue = new Catalogue(services, List.of(), List.of(), List.of(), List.of(), List.of());
        Log log = Log.EMPTY.with(List.of(Story.entry(1, "10:00", reports.toArray(Report[]::new))));
        return Board.of(catalogue, log, Story.t("11:00"));
    }

    private static boolean mayRead(Audience reader, Audience service, @Nullable Audience function) {
        int needed = Math.max(service.ordinal(), function == null ? 0 : function.ordinal());
        return reader.ordinal() >= needed;
    }

    @Property(tries = 300)
    void counted_one_by_one_it_is_the_same(
            @ForAll("rows") List<Row> rows, @ForAll("audiences") List<Audience> audiences, @ForAll Audience reader) {
        int functions = 0;
        int working = 0;
        int unknown = 0;
        int services = 0;
        int whole = 0;
        for (int s = 0; s < audiences.size(); s++) {
            int service = s;
            List<State> seen = rows.stream()
                    .filter(r -> r.service() == service)
                    .filter(r -> mayRead(reader, audiences.get(service), r.audience()))
                    .map(Row::state)
                    .toList();
            if (rows.stream().noneMatch(r -> r.service() == service)) {
                seen = mayRead(reader, audiences.get(s), null) ? List.of(State.UNKNOWN) : List.of();
            }
            long good = seen.stream().filter(x -> x == State.OPERATIONAL).count();
            functions += seen.size();
            working += (int) good;
            unknown += (int) seen.stream().filter(x -> x == State.UNKNOWN).count();
            services += seen.isEmpty() ? 0 : 1;
            whole += !seen.isEmpty() && good == seen.size() ? 1 : 0;
        }

        assertThat(board(rows, audiences).counts(reader))
                .isEqualTo(new Counts(working, functions, whole, services, unknown));
    }

    @Property(tries = 200)
    void who_may_read_more_never_sees_less(
            @ForAll("rows") List<Row> rows, @ForAll("audiences") List<Audience> audiences) {
        Board board = board(rows, audiences);
        Counts open = board.counts(Audience.PUBLIC);
        Counts partners = board.counts(Audience.PARTNERS);
        Counts staff = board.counts(Audience.STAFF);

        assertThat(open.functions()).isLessThanOrEqualTo(partners.functions());
        assertThat(partners.functions()).isLessThanOrEqualTo(staff.functions());
        assertThat(staff.services()).isEqualTo(4);
    }

    @Example
    void a_service_without_functions_counts_as_one() {
        Board board = new Story()
                .service("news")
                .says("10:00", "news", State.OPERATIONAL)
                .at("11:00");

        assertThat(board.counts(Audience.PUBLIC)).isEqualTo(new Counts(1, 1, 1, 1, 0));
    }

    @Example
    void degraded_is_usable_and_still_not_back() {
        Board board = new Story()
                .service("pay", "card")
                .says("10:00", "pay/card", State.DEGRADED)
                .at("11:00");

        assertThat(board.counts(Audience.PUBLIC)).isEqualTo(new Counts(0, 1, 0, 1, 0));
    }
}
