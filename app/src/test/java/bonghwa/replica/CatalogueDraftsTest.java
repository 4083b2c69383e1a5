package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Service;
import bonghwa.domain.Site;
import bonghwa.domain.Target;
import bonghwa.op.Line;
import bonghwa.op.Operation.CatalogueChanged;
import bonghwa.op.OperationCodec;
import bonghwa.testing.Recording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is written when a catalogue file is read in: only the difference, in lines of bearable length. */
class CatalogueDraftsTest {

    private final Recording recording = new Recording();
    private final Commands commands = new Commands(recording, () -> "id");

    private static Service service(String id, String name) {
        return new Service(id, Name.of(name, name), null, null, Audience.PUBLIC, List.of(), List.of(), List.of());
    }

    private static Catalogue services(String... ids) {
        return new Catalogue(
                List.of(ids).stream().map(id -> service(id, id)).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Catalogue pinned(String service) {
        return new Catalogue(List.of(), List.of(), List.of(), List.of(Target.service(service)), List.of(), List.of());
    }

    private void read(Catalogue wanted, boolean whole) {
        commands.importCatalogue(wanted, whole).toCompletableFuture().join();
    }

    private List<String> ids() {
        return recording.room().catalogue().services().stream().map(Service::id).toList();
    }

    private List<CatalogueChanged> written() {
        return recording.operations().stream().map(CatalogueChanged.class::cast).toList();
    }

    @Test
    void services_stand_in_the_order_of_the_file() {
        read(services("z", "a", "m"), true);

        assertThat(ids()).containsExactly("z", "a", "m");
    }

    @Test
    void the_same_file_a_second_time_writes_nothing() {
        read(services("z", "a"), true);
        int before = recording.operations().size();
        read(services("z", "a"), true);

        assertThat(recording.operations()).hasSize(before);
    }

    @Test
    void a_new_order_is_written_without_the_services() {
        read(services("a", "b"), true);
        int before = recording.operations().size();
        read(services("b", "a"), true);

        assertThat(ids()).containsExactly("b", "a");
        assertThat(written().subList(before, written().size()))
                .allMatch(c -> c.services().isEmpty());
    }

    @Test
    void a_whole_file_removes_what_it_does_not_name() {
        read(services("a", "b"), true);
        read(services("b"), true);

        assertThat(ids()).containsExactly("b");
        assertThat(written().getLast().removed()).containsExactly("service:a");
    }

    @Test
    void a_file_that_adds_leaves_the_rest_and_goes_first() {
        read(services("a", "b"), true);
        read(services("c"), false);

        assertThat(ids()).containsExactly("c", "a", "b");
    }

    @Test
    void a_changed_service_is_written_alone_and_stays_one_service() {
        read(services("a", "b"), true);
        int before = recording.operations().size();
        read(
                new Catalogue(
                        List.of(service("a", "새 이름"), service("b", "b")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                true);

        assertThat(written().get(before).services()).extracting(Service::id).containsExactly("a");
        assertThat(ids()).containsExactly("a", "b");
        assertThat(recording
                        .room()
                        .catalogue()
                        .service("a")
                        .orElseThrow()
                        .name()
                        .ko())
                .isEqualTo("새 이름");
    }

    @Test
    void services_are_cut_into_lines_of_a_hundred() {
        Catalogue many = services(IntStream.range(0, 250).mapToObj(i -> "s" + i).toArray(String[]::new));
        read(many, true);

        assertThat(written()).extracting(c -> c.services().size()).containsExactly(100, 100, 50, 0);
        assertThat(recording.room().catalogue()).isEqualTo(many);
    }

    @Test
    void pins_are_kept_by_a_file_that_adds_and_has_none() {
        read(pinned("pay"), false);
        read(services("a"), false);

        assertThat(recording.room().catalogue().pinned()).containsExactly(Target.service("pay"));
    }

    @Test
    void pins_are_taken_away_by_a_whole_file_that_has_none() {
        read(pinned("pay"), true);
        read(services("a"), true);

        assertThat(recording.room().catalogue().pinned()).isEmpty();
    }

    @Test
    void sites_and_people_are_part_of_the_whole() {
        Catalogue wanted = new Catalogue(
                List.of(),
                List.of(new Site("pangyo", Name.of("판교", "Pangyo"))),
                List.of(),
                List.of(),
                List.of(new Person("kim", Name.of("김", "Kim"), null, null, null)),
                List.of());
        read(wanted, true);
        assertThat(recording.room().catalogue()).isEqualTo(wanted);
        read(Catalogue.EMPTY, true);

        assertThat(recording.room().catalogue()).isEqualTo(Catalogue.EMPTY);
    }

    private static Catalogue people(int count, String of) {
        List<Person> people = IntStream.range(0, count)
                .mapToObj(i -> new Person("p" + i, Name.of(of + i, of + i), null, null, null))
                .toList();
        return new Catalogue(List.of(), List.of(), List.of(), List.of(), people, List.of());
    }

    private void everyLineIsShort() {
        assertThat(recording.operations())
                .allSatisfy(o -> assertThat(
                                OperationCodec.write(o, "salt").payload().getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThan(Line.MAX_LINE * 3 / 4));
    }

    @Test
    void a_house_of_twelve_thousand_people_is_read_in_lines_of_bearable_length() {
        Catalogue many = people(12_000, "김서준");
        read(many, true);

        everyLineIsShort();
        assertThat(recording.room().catalogue()).isEqualTo(many);
    }

    @Test
    void a_line_never_replaces_more_than_its_head_can_name() {
        read(people(3_000, "김"), true);
        int before = recording.operations().size();
        read(people(3_000, "이"), true);

        assertThat(written().subList(before, written().size()))
                .allSatisfy(c -> assertThat(c.people().size()).isLessThanOrEqualTo(1_000));
        assertThat(recording.room().catalogue().people().getLast().name().ko()).isEqualTo("이2999");
    }

    @Test
    void taking_a_whole_house_away_is_cut_too() {
        read(people(3_000, "김"), true);
        int before = recording.operations().size();
        read(Catalogue.EMPTY, true);

        assertThat(recording.room().catalogue()).isEqualTo(Catalogue.EMPTY);
        assertThat(written().subList(before, written().size()))
                .allSatisfy(c -> assertThat(c.removed().size()).isLessThanOrEqualTo(1_000));
    }

    @Test
    void services_with_very_long_names_are_cut_by_their_length() {
        String name = "긴".repeat(10_000);
        Catalogue wide = new Catalogue(
                IntStream.range(0, 60).mapToObj(i -> service("s" + i, name)).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        read(wide, true);

        everyLineIsShort();
        assertThat(recording.room().catalogue()).isEqualTo(wide);
    }

    @Test
    void an_order_too_long_for_any_line_is_left_to_the_order_of_definition() {
        String longId = "x".repeat(200);
        Catalogue many =
                services(IntStream.range(0, 4_000).mapToObj(i -> longId + i).toArray(String[]::new));
        read(many, true);

        everyLineIsShort();
        assertThat(recording.room().catalogue().services()).hasSize(4_000);
    }
}
