package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Text;
import bonghwa.testing.Samples;
import bonghwa.testing.Scribe;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of record, with all that it can say, through a snapshot and back. */
class SnapshotSamplesTest {

    /** Whom the samples name that change something. */
    private static final String NOBODY = "x".repeat(43);

    private static final HybridTimestamp STAMP = new HybridTimestamp(1_666_000_000_000L, 4);

    static Stream<Operation> operations() {
        return Samples.all().stream()
                .filter(o -> !(o instanceof Operation.ReplicaCertified))
                .map(SnapshotSamplesTest::possible);
    }

    /** What changes an entry, a duty or a handover changes one that stands there, so that nothing waits. */
    private static Operation possible(Operation operation) {
        List<Line> subjects = scribe().lines();
        OperationCodec.Written written = OperationCodec.write(operation, "s");
        String payload = written.payload()
                .replace(
                        "\"assignment\":\"" + NOBODY,
                        "\"assignment\":\"" + subjects.get(2).id())
                .replace(
                        "\"handover\":\"" + NOBODY,
                        "\"handover\":\"" + subjects.get(3).id())
                .replace(NOBODY, subjects.get(4).id());
        Line line = scribe().sign("incident", written.type(), written.says(), payload, List.of());
        return ((Meaning.Understood) OperationCodec.read(line)).operation();
    }

    /** An incident with somebody on duty, a handover and an entry. */
    private static Scribe scribe() {
        Scribe scribe = new Scribe(5);
        scribe.write("incident", sample(Operation.IncidentDeclared.class));
        scribe.write("incident", sample(Operation.DutyAssigned.class));
        scribe.write("incident", sample(Operation.HandoverOffered.class));
        scribe.write("incident", sample(Operation.StateReported.class));
        return scribe;
    }

    private static Operation sample(Class<? extends Operation> type) {
        return Samples.all().stream().filter(type::isInstance).findFirst().orElseThrow();
    }

    private static Fold fold(List<Recorded> records) {
        return Fold.empty(Clockwork.Kind.REAL).with(records);
    }

    private static Fold restored(Fold fold) {
        byte[] bytes = SnapshotWriter.write(fold, Map.of(), STAMP, "last", 1, 0).orElseThrow();
        return SnapshotReader.read(bytes).orElseThrow().fold();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_record_of_any_type_comes_back_as_it_was_folded(Operation operation) {
        Scribe scribe = scribe();
        scribe.later(60).write("incident", operation);
        Fold fold = fold(scribe.records());

        Fold back = restored(fold);

        assertThat(back.room()).isEqualTo(fold.room());
        assertThat(back.kind()).isEqualTo(fold.kind());
        assertThat(back.replicas()).isEqualTo(fold.replicas());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_record_of_any_type_goes_on_top_of_a_snapshot_as_on_top_of_the_fold(Operation operation) {
        Scribe scribe = scribe();
        Fold before = restored(fold(scribe.records()));
        scribe.later(60).write("incident", operation);
        List<Recorded> all = scribe.records();

        assertThat(before.with(all.subList(5, all.size())).room())
                .isEqualTo(fold(all).room());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void the_same_record_once_more_changes_nothing(Operation operation) {
        Scribe scribe = scribe();
        scribe.later(60).write("incident", operation);
        Fold fold = fold(scribe.records());

        assertThat(restored(fold).with(scribe.records()).room()).isEqualTo(fold.room());
    }

    @Test
    void chains_come_back_with_their_certificates_and_stamps() {
        Scribe scribe = scribe();
        Chain chain = null;
        for (Line line : scribe.lines()) {
            chain = ((Chain.Step.Continued) Chain.append(chain, line, true)).chain();
        }
        Map<String, Chain> chains = Map.of(scribe.replica().id(), java.util.Objects.requireNonNull(chain));
        byte[] bytes = SnapshotWriter.write(fold(scribe.records()), chains, STAMP, "last", 1, 9)
                .orElseThrow();

        SnapshotReader.Read read = SnapshotReader.read(bytes).orElseThrow();

        assertThat(read.chains()).isEqualTo(chains);
        assertThat(read.stamp()).isEqualTo(STAMP);
    }

    @Test
    void what_was_refused_comes_back_as_refused_and_can_still_be_understood_later() {
        Scribe scribe = scribe();
        Line newer = scribe.sign("incident", "drone-launched", null, "{\"salt\":\"s\"}", List.of());
        Fold back = restored(fold(scribe.records()));

        assertThat(back.room().unapplied()).extracting(u -> u.id()).containsExactly(newer.id());
        Recorded understood = new Recorded(
                newer.id(),
                newer.head(),
                new Meaning.Understood(
                        new Operation.IncidentAmended(Text.of("드론"), null, null, null, null), List.of()));
        Fold upgraded = back.with(List.of(understood));
        assertThat(upgraded.room().unapplied()).isEmpty();
        assertThat(upgraded.room()
                        .incident("incident")
                        .map(Incident::facts)
                        .orElseThrow()
                        .title())
                .isEqualTo(Text.of("드론"));
    }

    @Test
    void a_snapshot_that_was_cut_short_is_none() {
        byte[] bytes = SnapshotWriter.write(fold(scribe().records()), Map.of(), STAMP, "last", 1, 0)
                .orElseThrow();
        int head = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n');
        for (int length : new int[] {0, 1, head / 2, head - 1}) {
            assertThat(SnapshotReader.read(Arrays.copyOf(bytes, length))).isEmpty();
        }
    }

    @Test
    void many_entries_come_back_block_by_block_in_their_order() {
        Scribe scribe = scribe();
        for (int i = 0; i < 600; i++) {
            Content content = Content.of(Kind.NOTE, Samples.T.plusSeconds(i * 7_919L % 5_000), "글 " + i);
            scribe.write("incident", new Operation.EntryLogged("K" + i, content));
        }
        Fold fold = fold(scribe.records());

        var back = restored(fold).room().incident("incident").orElseThrow().log();
        var log = fold.room().incident("incident").orElseThrow().log();

        assertThat(back.byTime().runs()).hasSizeGreaterThan(1);
        assertThat(back.entries()).isEqualTo(log.entries());
        log.entries().forEach(e -> assertThat(back.entry(e.id())).contains(e));
    }
}
