package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.testing.Scribe;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The small words that stand in records for ever: names of types, base64url, hashes, certificates. */
class WordsOfTheWireTest {

    /** Written out and not computed: a renamed constant would make old records unreadable. */
    @Example
    void the_names_of_operations_on_the_wire_are_these_for_ever() {
        assertThat(Arrays.stream(OperationType.values()).map(OperationType::wire))
                .containsExactly(
                        "incident-declared",
                        "incident-amended",
                        "phase-entered",
                        "entry-logged",
                        "state-reported",
                        "entry-amended",
                        "entry-struck",
                        "entry-pinned",
                        "entry-resolved",
                        "duty-assigned",
                        "duty-ended",
                        "handover-offered",
                        "handover-amended",
                        "handover-accepted",
                        "handover-withdrawn",
                        "size-up-set",
                        "rhythm-set",
                        "team-set",
                        "notice-drafted",
                        "notice-sent",
                        "catalogue-changed",
                        "replica-certified",
                        "steward-appointed",
                        "steward-revoked",
                        "desk-admitted",
                        "desk-revoked",
                        "payload-redacted",
                        "anchored");
    }

    @Example
    void every_name_on_the_wire_leads_back_to_its_type() {
        for (OperationType type : OperationType.values()) {
            assertThat(OperationType.ofWire(type.wire())).contains(type);
        }
    }

    @Example
    void a_name_in_capitals_or_of_nothing_is_no_type() {
        assertThat(OperationType.ofWire("ENTRY-LOGGED")).isEmpty();
        assertThat(OperationType.ofWire("")).isEmpty();
    }

    @Example
    void only_what_trust_rests_on_stands_in_the_head_where_no_redaction_reaches_it() {
        assertThat(Arrays.stream(OperationType.values()).filter(OperationType::inHead))
                .containsExactly(
                        OperationType.REPLICA_CERTIFIED,
                        OperationType.STEWARD_APPOINTED,
                        OperationType.STEWARD_REVOKED,
                        OperationType.DESK_ADMITTED,
                        OperationType.DESK_REVOKED,
                        OperationType.PAYLOAD_REDACTED,
                        OperationType.ANCHORED);
    }

    @Property
    void bytes_come_back_from_base64url(@ForAll byte[] bytes) {
        assertThat(Base64Url.decode(Base64Url.encode(bytes))).isEqualTo(bytes);
    }

    @Property
    void base64url_needs_no_escaping_in_a_file_name_or_an_address(@ForAll byte[] bytes) {
        assertThat(Base64Url.encode(bytes)).matches("[A-Za-z0-9_-]*");
    }

    @Example
    void a_second_spelling_of_the_same_bytes_is_refused() {
        assertThat(Base64Url.decode("AA")).containsExactly(0);
        for (String spelling : List.of("AB", "AA==", "A A", "AA\n", "A+", "A/", "A")) {
            assertThatThrownBy(() -> Base64Url.decode(spelling))
                    .as(spelling)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Example
    void the_hash_is_the_known_one_of_abc() {
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
    }

    @Example
    void a_hash_of_parts_is_the_hash_of_what_they_join_to() {
        byte[] a = "봉".getBytes(StandardCharsets.UTF_8);
        byte[] b = "화".getBytes(StandardCharsets.UTF_8);

        assertThat(Sha256.of(a, b)).isEqualTo(Sha256.of("봉화".getBytes(StandardCharsets.UTF_8)));
    }

    private static Certificate certificate() {
        return Certificate.issue(
                Scribe.signer(1),
                Scribe.signer(2).publicKey(),
                "K",
                new Clockwork(Clockwork.Kind.REPLAY, Instant.EPOCH, Instant.EPOCH.plusMillis(9)));
    }

    @Example
    void an_issued_certificate_is_genuine_and_names_both_keys() {
        assertThat(certificate().genuine()).isTrue();
        assertThat(certificate().replica()).isEqualTo(Scribe.signer(2).id());
        assertThat(certificate().desk()).isEqualTo(Scribe.signer(1).id());
    }

    @Example
    void nothing_of_a_certificate_can_be_changed() {
        Certificate c = certificate();
        String other = Base64Url.encode(Scribe.signer(3).publicKey());
        Clockwork later = new Clockwork(Clockwork.Kind.REPLAY, Instant.EPOCH, Instant.EPOCH.plusMillis(10));
        for (Certificate forged : List.of(
                new Certificate(other, c.deskKey(), c.letter(), c.clock(), c.deskSignature()),
                new Certificate(c.replicaKey(), other, c.letter(), c.clock(), c.deskSignature()),
                new Certificate(c.replicaKey(), c.deskKey(), "L", c.clock(), c.deskSignature()),
                new Certificate(c.replicaKey(), c.deskKey(), c.letter(), Clockwork.REAL, c.deskSignature()),
                new Certificate(c.replicaKey(), c.deskKey(), c.letter(), later, c.deskSignature()))) {
            assertThat(forged.genuine()).as("%s", forged).isFalse();
        }
    }

    @Example
    void a_certificate_of_nonsense_is_not_genuine_and_no_error() {
        assertThat(new Certificate("?", "?", "", Clockwork.REAL, "?").genuine()).isFalse();
    }

    @Example
    void a_signature_is_no_signature_of_other_words_or_of_another_key() {
        Signer signer = Scribe.signer(1);
        byte[] words = "사고".getBytes(StandardCharsets.UTF_8);
        byte[] signature = signer.sign(words);

        assertThat(Ed25519.verify(signer.publicKey(), words, signature)).isTrue();
        assertThat(Ed25519.verify(signer.publicKey(), new byte[] {1}, signature))
                .isFalse();
        assertThat(Ed25519.verify(Scribe.signer(2).publicKey(), words, signature))
                .isFalse();
        assertThat(Ed25519.verify(new byte[3], words, signature)).isFalse();
        assertThat(Ed25519.verify(signer.publicKey(), words, new byte[63])).isFalse();
    }

    @Example
    void a_vector_knows_nothing_of_a_strange_replica() {
        assertThat(VersionVector.EMPTY.counter("nobody")).isZero();
    }

    @Example
    void of_two_branches_of_one_replica_the_vector_keeps_both() {
        VersionVector vector =
                VersionVector.of(List.of(new End("r", 7, "b"), new End("r", 5, "a"), new End("r", 7, "b")));

        assertThat(vector.ends().get("r")).containsExactly(new End("r", 5, "a"), new End("r", 7, "b"));
        assertThat(vector.counter("r")).isEqualTo(7);
    }

    @Example
    void a_vector_is_the_same_in_whatever_order_it_was_gathered() {
        List<End> ends = List.of(new End("r", 1, "a"), new End("s", 2, "b"), new End("r", 1, "c"));

        assertThat(VersionVector.of(ends)).isEqualTo(VersionVector.of(ends.reversed()));
    }

    @Example
    void only_the_first_line_of_a_replica_has_no_predecessor() {
        assertThatThrownBy(() -> new Origin("r", 2, HybridTimestamp.ZERO, Instant.EPOCH, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Origin("r", 1, HybridTimestamp.ZERO, Instant.EPOCH, "p"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Origin("r", 0, HybridTimestamp.ZERO, Instant.EPOCH, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
