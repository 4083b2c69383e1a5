package bonghwa.op;

import static bonghwa.testing.TrustedRoom.INCIDENT;
import static bonghwa.testing.TrustedRoom.note;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Change;
import bonghwa.domain.Redaction;
import bonghwa.domain.Remains;
import bonghwa.domain.Room;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.testing.Scribe;
import bonghwa.testing.TrustedRoom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Laws 1 and 4 where payloads are redacted: what counts is who redacted, not when anybody heard of it; the hole tells who and why. */
class RedactionLawsTest {

    private static final String SECRET = "hunter2";

    private Scribe root = new Scribe(1);
    private Scribe steward = new Scribe(2);
    private Scribe member = new Scribe(3);
    private Scribe stranger = new Scribe(4);

    private static String redact(Scribe by, String line, Remains kept, String reason) {
        return by.later(1)
                .write(INCIDENT, new Operation.PayloadRedacted(line, kept, reason))
                .id();
    }

    private static Remains number(String number) {
        return new Remains(number, null, TrustedRoom.T, null, null, null, null, null, null);
    }

    private List<Recorded> all() {
        List<Recorded> all = new ArrayList<>();
        List.of(root, steward, member, stranger).forEach(s -> all.addAll(s.records()));
        return all;
    }

    private static TimelineEntry entry(Room room, String id) {
        return room.incident(INCIDENT).orElseThrow().log().entry(id).orElseThrow();
    }

    private void admitted() {
        TrustedRoom.appoint(root, steward);
        TrustedRoom.admit(steward, member);
    }

    /** Two stewards, a member and a stranger redact each other's lines, admissions come and go; payloads are there or not. */
    @Property(tries = 60)
    void in_any_order_of_arrival_the_same_things_are_gone(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        root = new Scribe(1);
        steward = new Scribe(2);
        member = new Scribe(3);
        stranger = new Scribe(4);
        admitted();
        List<Scribe> desks = List.of(root, steward, member, stranger);
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Scribe by = desks.get(random.nextInt(desks.size()));
            switch (random.nextInt(entries.isEmpty() ? 1 : 4)) {
                case 0 -> entries.add(note(by, SECRET + i));
                case 1 -> redact(by, entries.get(random.nextInt(entries.size())), number("A" + i), "이유 " + i);
                case 2 ->
                    by.later(1)
                            .write(
                                    INCIDENT,
                                    new Operation.EntryAmended(
                                            entries.get(random.nextInt(entries.size())),
                                            Change.NONE.withText(Text.of(SECRET + "'" + i)),
                                            null));
                default -> TrustedRoom.appoint(root, desks.get(1 + random.nextInt(3)));
            }
        }
        Room expected = TrustedRoom.fold(root, all()).room();
        List<Recorded> order = new ArrayList<>(all());
        order.addAll(all().subList(0, random.nextInt(all().size())));
        Collections.shuffle(order, random);
        Fold fold = Fold.empty(Clockwork.Kind.REAL, root.desk().id());
        List<Recorded> sofar = new ArrayList<>();
        for (Recorded recorded : order) {
            sofar.add(recorded);
            fold = fold.with(List.of(recorded));
            fold = fold.narrowed() ? fold.anew().with(sofar) : fold;
        }

        assertThat(fold.room()).isEqualTo(expected);
        assertThat(fold.taken()).isEqualTo(TrustedRoom.fold(root, all()).taken());
        byte[] bytes = SnapshotWriter.write(fold, Map.of(), HybridTimestamp.ZERO, "last", 1, 1)
                .orElseThrow();
        Fold read = SnapshotReader.read(bytes).orElseThrow().fold();
        assertThat(read.room()).isEqualTo(expected);
        assertThat(read.taken()).isEqualTo(fold.taken());
    }

    @Test
    void with_the_payload_or_without_it_the_hole_is_the_same() {
        admitted();
        String id = note(member, SECRET);
        redact(steward, id, number("K7"), "비밀번호");
        List<Recorded> hollow = new ArrayList<>();
        for (Scribe scribe : List.of(root, steward, member)) {
            scribe.lines().forEach(l -> hollow.add(Recorded.of(l.id().equals(id) ? l.withoutPayload() : l)));
        }

        Room room = TrustedRoom.fold(root, hollow).room();

        assertThat(room).isEqualTo(TrustedRoom.fold(root, steward, member).room());
        TimelineEntry hole = entry(room, id);
        assertThat(hole.number()).isEqualTo("K7");
        assertThat(hole.occurredAt()).isEqualTo(TrustedRoom.T);
        assertThat(hole.content().text().ko()).isEqualTo(Redaction.BAR + " 비밀번호");
        assertThat(hole.redaction().by().author().desk())
                .isEqualTo(steward.desk().id());
        assertThat(hole.mark().author().desk()).isEqualTo(member.desk().id());
    }

    @Test
    void what_a_member_or_a_stranger_redacts_stays() {
        admitted();
        String id = note(member, SECRET);
        redact(member, id, Remains.NOTHING, "lieber nicht");
        redact(stranger, id, Remains.NOTHING, "weg");

        Fold fold = TrustedRoom.fold(root, steward, member, stranger);

        assertThat(entry(fold.room(), id).redaction()).isNull();
        assertThat(fold.redacted()).isEmpty();
        Line line = member.lines().getLast();
        assertThat(fold.left(line)).isEqualTo(line);
    }

    @Test
    void of_two_redactions_of_one_line_the_first_tells_the_reason() {
        admitted();
        String id = note(member, SECRET);
        redact(steward.at(member.clock()).later(10), id, Remains.NOTHING, "첫째");
        redact(root.at(member.clock()).later(20), id, Remains.NOTHING, "둘째");

        assertThat(entry(TrustedRoom.fold(root, steward, member).room(), id)
                        .redaction()
                        .reason())
                .isEqualTo("첫째");
    }

    @Test
    void what_trust_stands_on_cannot_be_redacted() {
        admitted();
        for (Line line : List.of(root.lines().getLast(), member.lines().getFirst())) {
            redact(steward, line.id(), Remains.NOTHING, "weg");
            Fold fold = TrustedRoom.fold(root, steward, member);
            assertThat(fold.left(line)).isEqualTo(line);
            assertThat(line.redactable()).isFalse();
            assertThat(fold.desks()).containsKey(member.desk().id());
        }
    }

    @Test
    void whoever_names_an_act_of_trust_or_a_redaction_has_redacted_nothing() {
        admitted();
        String id = note(member, SECRET);
        String redaction = redact(steward, id, number("A1"), "비밀번호");
        redact(steward, root.lines().getLast().id(), Remains.NOTHING, "weg");
        redact(steward, redaction, Remains.NOTHING, "weg");

        Fold fold = TrustedRoom.fold(root, steward, member);

        assertThat(fold.redacted()).containsExactly(id);
        assertThat(fold.taken()).containsOnlyKeys(id);
    }

    @Test
    void an_amendment_that_was_redacted_changes_nothing_and_stays_in_the_history() {
        admitted();
        String id = note(member, "고침 전");
        String amended = member.later(1)
                .write(INCIDENT, new Operation.EntryAmended(id, Change.NONE.withText(Text.of(SECRET)), null), id)
                .id();
        redact(steward, amended, Remains.amending(id), "비밀번호");

        TimelineEntry entry = entry(TrustedRoom.fold(root, steward, member).room(), id);

        assertThat(entry.content().text().ko()).isEqualTo("고침 전");
        assertThat(entry.redaction()).isNull();
        assertThat(entry.amendments()).singleElement().satisfies(a -> {
            assertThat(a.reason()).isEqualTo(Redaction.BAR + " 비밀번호");
            assertThat(a.change()).isEqualTo(Change.NONE);
        });
    }

    @Test
    void a_hole_can_be_amended_with_what_may_be_said() {
        admitted();
        String id = note(member, SECRET);
        redact(steward, id, number("A1"), "비밀번호");
        member.later(1)
                .write(INCIDENT, new Operation.EntryAmended(id, Change.NONE.withText(Text.of("암호 재설정")), null), id);

        TimelineEntry entry = entry(TrustedRoom.fold(root, steward, member).room(), id);

        assertThat(entry.content().text().ko()).isEqualTo("암호 재설정");
        assertThat(entry.redaction()).isNotNull();
    }
}
