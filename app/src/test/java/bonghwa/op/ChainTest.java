package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Chain.Fault;
import bonghwa.testing.Samples;
import bonghwa.testing.Scribe;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Law 3, prefix: of each replica's lines only a gapless prefix, under one certificate, is a chain. */
class ChainTest {

    private final Scribe scribe = new Scribe(3);

    /** The chain of these lines; every one must continue it. */
    private static Chain chain(List<Line> lines) {
        Chain chain = null;
        for (Line line : lines) {
            chain = ((Chain.Step.Continued) Chain.append(chain, line, true)).chain();
        }
        return Objects.requireNonNull(chain);
    }

    private static void assertBroken(@Nullable Chain chain, Line line, Fault fault) {
        assertThat(Chain.append(chain, line, true)).isEqualTo(new Chain.Step.Broken(fault));
    }

    private List<Line> some(int count) {
        for (int i = 0; i < count; i++) {
            scribe.later(10).write("incident", new Operation.EntryPinned("e" + i, true));
        }
        return scribe.lines();
    }

    /** A line of the scribe's replica with that origin, signed by that key. */
    private Line forged(Origin origin, Signer signer) {
        OperationCodec.Written written = OperationCodec.write(new Operation.EntryPinned("e", true), "s");
        Head template = scribe.lines().getLast().head();
        Head head = new Head(
                Head.FORMAT,
                origin,
                written.type(),
                "incident",
                template.author(),
                List.of(),
                null,
                Sha256.of(written.payload().getBytes(StandardCharsets.UTF_8)));
        return Line.signed(head, written.payload(), signer);
    }

    private Origin origin(long counter, HybridTimestamp stamp, @Nullable String previous) {
        return new Origin(scribe.replica().id(), counter, stamp, scribe.clock(), previous);
    }

    @Example
    void lines_in_their_order_make_a_chain_that_ends_with_the_last() {
        List<Line> lines = some(5);

        assertThat(chain(lines).end())
                .isEqualTo(new End(scribe.replica().id(), 6, lines.getLast().id()));
    }

    @Property(tries = 40)
    void whichever_line_is_left_out_the_chain_ends_before_it(@ForAll @IntRange(min = 1, max = 7) int gone) {
        List<Line> lines = new ArrayList<>(new ChainTest().some(8));
        Chain before = chain(lines.subList(0, gone));

        for (Line later : lines.subList(gone + 1, lines.size())) {
            assertBroken(before, later, Fault.GAP);
        }
    }

    @Example
    void no_line_is_taken_twice() {
        List<Line> lines = some(2);

        assertBroken(chain(lines), lines.getLast(), Fault.GAP);
        assertBroken(chain(lines), lines.getFirst(), Fault.GAP);
    }

    @Example
    void a_line_that_names_another_predecessor_is_none_of_the_chain() {
        List<Line> lines = some(2);
        Line fork = forged(
                origin(
                        4,
                        new HybridTimestamp(Long.MAX_VALUE / 2, 0),
                        lines.getFirst().id()),
                scribe.replica());

        assertBroken(chain(lines), fork, Fault.OTHER_PREDECESSOR);
    }

    @Example
    void a_stamp_that_goes_back_is_none_of_the_chain() {
        Chain chain = chain(some(2));
        HybridTimestamp earlier = new HybridTimestamp(chain.stamp().millis() - 1, 9);

        assertBroken(chain, forged(origin(4, earlier, chain.hash()), scribe.replica()), Fault.STAMP_BACK);
    }

    @Example
    void a_line_that_another_key_signed_is_none_of_the_chain() {
        Chain chain = chain(some(2));
        Line foreign = forged(origin(4, chain.stamp().next(0), chain.hash()), Scribe.signer(99));

        assertBroken(chain, foreign, Fault.BAD_SIGNATURE);
    }

    @Example
    void a_replica_begins_with_a_certificate() {
        Line first = forged(origin(1, new HybridTimestamp(5, 0), null), scribe.replica());

        assertBroken(null, first, Fault.NO_CERTIFICATE);
        assertBroken(null, some(1).getLast(), Fault.GAP);
    }

    @Example
    void a_certificate_that_the_desk_did_not_sign_is_forged() {
        Certificate good = Certificate.issue(scribe.desk(), scribe.replica().publicKey(), "K", Clockwork.REAL);
        Certificate claimed =
                Certificate.issue(Scribe.signer(99), scribe.replica().publicKey(), "K", Clockwork.REAL);

        assertThat(Chain.append(null, certified(good), true)).isInstanceOf(Chain.Step.Continued.class);
        for (Certificate forged : List.of(
                new Certificate(good.replicaKey(), good.deskKey(), "K", good.clock(), claimed.deskSignature()),
                new Certificate(good.replicaKey(), good.deskKey(), "L", good.clock(), good.deskSignature()),
                new Certificate("short", good.deskKey(), "K", good.clock(), good.deskSignature()),
                claimed,
                Certificate.issue(scribe.desk(), Scribe.signer(98).publicKey(), "K", Clockwork.REAL))) {
            assertBroken(null, certified(forged), Fault.FORGED_CERTIFICATE);
        }
    }

    private Line certified(Certificate certificate) {
        OperationCodec.Written written = OperationCodec.write(new Operation.ReplicaCertified(certificate), "s");
        Head head = new Head(
                Head.FORMAT,
                origin(1, new HybridTimestamp(5, 0), null),
                written.type(),
                null,
                scribe.lines().getFirst().head().author(),
                List.of(),
                written.says(),
                Sha256.of(written.payload().getBytes(StandardCharsets.UTF_8)));
        return Line.signed(head, written.payload(), scribe.replica());
    }

    @Example
    void every_type_of_line_can_stand_in_a_chain() {
        Samples.all().forEach(operation -> scribe.later(1).write("incident", operation));

        assertThat(chain(scribe.lines()).counter()).isEqualTo(1L + Samples.all().size());
    }
}
