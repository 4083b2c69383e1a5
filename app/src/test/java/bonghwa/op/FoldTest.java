package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Site;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Unapplied;
import bonghwa.testing.Scribe;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a room becomes when desks that did not hear of one another write into it. */
class FoldTest {

    private static final Instant T = Instant.parse("2022-10-15T06:40:00Z");
    private static final String ROOM = "incident";

    private final Scribe one = new Scribe(1);
    private final Scribe two = new Scribe(2);

    private Fold fold() {
        List<Recorded> records = new ArrayList<>(one.records());
        records.addAll(two.records());
        return Fold.empty(Clockwork.Kind.REAL).with(records);
    }

    private Room room() {
        return fold().room();
    }

    private Incident incident() {
        return room().incident(ROOM).orElseThrow();
    }

    private static Operation person(String id, String name) {
        return new Operation.CatalogueChanged(
                List.of(),
                List.of(),
                List.of(),
                List.of(new Person(id, Name.of(name, name), null, null, null)),
                List.of(),
                null,
                null,
                List.of());
    }

    private static Operation sites(List<String> order, List<String> removed, String... ids) {
        List<Site> sites = new ArrayList<>();
        for (String id : ids) {
            sites.add(new Site(id, Name.of(id, id)));
        }
        return new Operation.CatalogueChanged(
                List.of(), sites, List.of(), List.of(), List.of(), null, order.isEmpty() ? null : order, removed);
    }

    private static Operation note(String words) {
        return new Operation.EntryLogged("A1", Content.of(Kind.NOTE, T, words));
    }

    private static List<String> ids(Catalogue catalogue) {
        return catalogue.sites().stream().map(Site::id).toList();
    }

    @Test
    void of_two_definitions_that_did_not_know_each_other_the_later_stands() {
        one.write(null, person("kim", "김"));
        two.later(5).write(null, person("kim", "김 둘"));

        assertThat(room().catalogue().person("kim").orElseThrow().name().ko()).isEqualTo("김 둘");
    }

    @Test
    void a_definition_that_replaces_both_sides_of_a_conflict_names_both() {
        String first = one.write(null, person("kim", "김")).id();
        String second = two.later(5).write(null, person("kim", "김 둘")).id();

        assertThat(fold().replacing(List.of("person:kim"))).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void a_replaced_definition_is_not_to_be_replaced_again() {
        String first = one.write(null, person("kim", "김")).id();
        String second = one.later(5).write(null, person("kim", "김 둘"), first).id();

        assertThat(fold().replacing(List.of("person:kim"))).containsExactly(second);
    }

    @Test
    void what_was_never_defined_replaces_nothing() {
        assertThat(fold().replacing(List.of("person:nobody", "order"))).isEmpty();
    }

    @Test
    void what_was_removed_is_gone_and_can_be_defined_again() {
        String defined = one.write(null, sites(List.of(), List.of(), "pangyo")).id();
        String removed = one.later(1)
                .write(null, sites(List.of(), List.of("site:pangyo")), defined)
                .id();
        assertThat(ids(room().catalogue())).isEmpty();
        one.later(1).write(null, sites(List.of(), List.of(), "pangyo"), removed);

        assertThat(ids(room().catalogue())).containsExactly("pangyo");
    }

    @Test
    void without_an_order_the_first_defined_comes_first() {
        one.write(null, sites(List.of(), List.of(), "z"));
        one.later(1).write(null, sites(List.of(), List.of(), "a"));

        assertThat(ids(room().catalogue())).containsExactly("z", "a");
    }

    @Test
    void the_order_goes_before_the_time_and_what_it_leaves_out_comes_last() {
        one.write(null, sites(List.of(), List.of(), "c"));
        one.later(1).write(null, sites(List.of("site:a", "site:b", "site:gone"), List.of(), "b", "a"));

        assertThat(ids(room().catalogue())).containsExactly("a", "b", "c");
    }

    @Test
    void a_list_of_pins_replaces_the_list_and_no_list_leaves_it() {
        one.write(
                null,
                new Operation.CatalogueChanged(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(Target.service("pay")),
                        null,
                        List.of()));
        one.later(1).write(null, person("kim", "김"));

        assertThat(room().catalogue().pinned()).containsExactly(Target.service("pay"));
    }

    @Test
    void an_amendment_that_came_before_its_entry_waits_for_it() {
        String entry = one.write(ROOM, note("처음")).id();
        two.later(9).write(ROOM, new Operation.EntryAmended(entry, Change.NONE.withText(Text.of("고침")), null), entry);
        Fold early = Fold.empty(Clockwork.Kind.REAL).with(two.records());

        assertThat(early.room().unapplied()).extracting(Unapplied::reason).containsExactly(Unapplied.Reason.NO_SUBJECT);
        Room later = early.with(one.records()).room();
        assertThat(later.unapplied()).isEmpty();
        assertThat(text(later.incident(ROOM).orElseThrow().log().entry(entry).orElseThrow()))
                .isEqualTo("고침");
    }

    private static String text(TimelineEntry entry) {
        return entry.content().text().ko();
    }

    @Test
    void two_amendments_that_did_not_know_each_other_are_both_kept_and_contested() {
        String entry = one.write(ROOM, note("처음")).id();
        one.later(1).write(ROOM, new Operation.EntryAmended(entry, Change.NONE.withText(Text.of("하나")), null), entry);
        two.later(9).write(ROOM, new Operation.EntryAmended(entry, Change.NONE.withText(Text.of("둘")), null), entry);
        TimelineEntry contested = incident().log().entry(entry).orElseThrow();

        assertThat(contested.contested()).isTrue();
        assertThat(text(contested)).isEqualTo("둘");
        assertThat(contested.texts().standing()).extracting(v -> v.value().ko()).containsExactly("하나", "둘");
    }

    @Test
    void amendments_of_different_fields_do_not_contest_each_other() {
        String entry = one.write(ROOM, note("처음")).id();
        one.later(1).write(ROOM, new Operation.EntryPinned(entry, true), entry);
        two.later(9).write(ROOM, new Operation.EntryAmended(entry, Change.NONE.withText(Text.of("둘")), null), entry);
        TimelineEntry both = incident().log().entry(entry).orElseThrow();

        assertThat(both.contested()).isFalse();
        assertThat(both.pinned()).isTrue();
    }

    @Test
    void a_struck_entry_keeps_its_words_and_can_be_restored() {
        String entry = one.write(ROOM, note("처음")).id();
        String struck = one.later(1)
                .write(ROOM, new Operation.EntryStruck(entry, true, "중복"), entry)
                .id();
        assertThat(incident().log().entry(entry).orElseThrow().struck()).isTrue();
        assertThat(text(incident().log().entry(entry).orElseThrow())).isEqualTo("처음");
        one.later(1).write(ROOM, new Operation.EntryStruck(entry, false, null), struck);

        assertThat(incident().log().entry(entry).orElseThrow().struck()).isFalse();
    }

    @Test
    void an_end_of_a_duty_that_came_before_the_duty_waits_for_it() {
        String duty = one.write(ROOM, new Operation.DutyAssigned("kim", new Duty.OfRole("scribe"), T, null))
                .id();
        two.later(9).write(ROOM, new Operation.DutyEnded(duty, T.plusSeconds(60), "교대"), duty);
        Room room = Fold.empty(Clockwork.Kind.REAL)
                .with(two.records())
                .with(one.records())
                .room();

        assertThat(room.incident(ROOM).orElseThrow().holders(new Duty.OfRole("scribe"), T.plusSeconds(59)))
                .hasSize(1);
        assertThat(room.incident(ROOM).orElseThrow().holders(new Duty.OfRole("scribe"), T.plusSeconds(60)))
                .isEmpty();
    }

    @Test
    void two_titles_that_did_not_know_each_other_are_contested() {
        String declared = one.write(
                        ROOM, new Operation.IncidentDeclared(Text.of("화재"), Severity.SEV1, T, ZoneOffset.UTC))
                .id();
        one.later(1).write(ROOM, new Operation.IncidentAmended(Text.of("판교 화재"), null, null, null, null), declared);
        two.later(9).write(ROOM, new Operation.IncidentAmended(Text.of("정전"), null, null, null, null), declared);

        assertThat(incident().facts().contested()).isTrue();
        assertThat(incident().facts().title()).isEqualTo(Text.of("정전"));
        assertThat(incident().facts().severity()).isEqualTo(Severity.SEV1);
    }

    @Test
    void lines_of_a_replica_without_its_certificate_wait_and_are_named() {
        one.write(ROOM, note("처음"));
        Recorded certificate = one.records().getFirst();
        Fold without = Fold.empty(Clockwork.Kind.REAL).with(one.records().subList(1, 2));
        assertThat(without.room().unapplied())
                .extracting(Unapplied::reason)
                .containsExactly(Unapplied.Reason.UNCERTIFIED);

        Room certified = without.with(List.of(certificate)).room();
        assertThat(certified.unapplied()).isEmpty();
        assertThat(certified.incident(ROOM).orElseThrow().log().entries()).hasSize(1);
    }

    @Test
    void lines_of_a_drill_never_reach_a_real_room() {
        Scribe drill = new Scribe(3, new Clockwork(Clockwork.Kind.DRILL, T, T), T);
        drill.write(ROOM, note("연습"));
        Room room = Fold.empty(Clockwork.Kind.REAL).with(drill.records()).room();

        assertThat(room.incidents()).isEmpty();
        assertThat(room.unapplied()).extracting(Unapplied::reason).containsOnly(Unapplied.Reason.OTHER_CLOCK);
    }

    @Test
    void a_snapshot_keeps_contested_amendments_contested() {
        String entry = one.write(ROOM, note("처음")).id();
        one.later(1).write(ROOM, new Operation.EntryAmended(entry, Change.NONE.withText(Text.of("하나")), "오타"), entry);
        two.later(9).write(ROOM, new Operation.EntryAmended(entry, Change.NONE.withText(Text.of("둘")), null), entry);
        byte[] bytes = SnapshotWriter.write(fold(), Map.of(), HybridTimestamp.ZERO, "last", 1, 1)
                .orElseThrow();
        Room read = SnapshotReader.read(bytes).orElseThrow().fold().room();

        assertThat(read).isEqualTo(room());
        assertThat(read.incident(ROOM)
                        .orElseThrow()
                        .log()
                        .entry(entry)
                        .orElseThrow()
                        .contested())
                .isTrue();
    }

    @Test
    void a_snapshot_keeps_what_was_removed_replaceable() {
        String defined = one.write(null, sites(List.of(), List.of(), "pangyo")).id();
        String removed = one.later(1)
                .write(null, sites(List.of(), List.of("site:pangyo")), defined)
                .id();
        byte[] bytes = SnapshotWriter.write(fold(), Map.of(), HybridTimestamp.ZERO, "last", 1, 1)
                .orElseThrow();

        assertThat(SnapshotReader.read(bytes).orElseThrow().fold().replacing(List.of("site:pangyo")))
                .containsExactly(removed);
    }
}
