package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Unapplied.Reason;
import bonghwa.testing.Samples;
import bonghwa.testing.Scribe;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineTest {

    private final Scribe scribe = new Scribe(1);

    static Stream<Operation> operations() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_operation_comes_back_from_its_line_as_it_was(Operation operation) throws MalformedLine {
        Line line = Line.parse(scribe.write("incident", operation).toBytes());

        assertThat(OperationCodec.read(line)).isEqualTo(new Meaning.Understood(operation, List.of()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_line_is_the_same_bytes_after_it_was_read(Operation operation) throws MalformedLine {
        byte[] bytes = scribe.write("incident", operation).toBytes();

        assertThat(Line.parse(bytes).toBytes()).isEqualTo(bytes);
    }

    @Test
    void every_type_of_operation_has_a_sample() {
        assertThat(Samples.all().stream()
                        .<Class<? extends Operation>>map(Operation::getClass)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(OperationType.values())
                        .<Class<? extends Operation>>map(OperationType::type)
                        .toList());
    }

    @Test
    void any_changed_byte_of_a_line_is_found() {
        byte[] bytes = scribe.write("incident", Samples.all().getFirst()).toBytes();
        byte[] key = scribe.replica().publicKey();
        String id = scribe.lines().getLast().id();
        for (int i = 0; i < bytes.length - 1; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            assertThat(accepted(changed, key, id)).as("byte %d", i).isFalse();
        }
    }

    private static boolean accepted(byte[] bytes, byte[] key, String id) {
        try {
            Line line = Line.parse(bytes);
            return line.signedBy(key) && line.id().equals(id);
        } catch (MalformedLine e) {
            return false;
        }
    }

    @Test
    void a_hole_keeps_id_and_signature_and_says_that_it_is_one() throws MalformedLine {
        Line line = scribe.write("incident", Samples.all().getFirst());
        Line hole = Line.parse(line.withoutPayload().toBytes());

        assertThat(hole.id()).isEqualTo(line.id());
        assertThat(hole.signedBy(scribe.replica().publicKey())).isTrue();
        assertThat(OperationCodec.read(hole))
                .isEqualTo(new Meaning.NotUnderstood(Reason.NO_PAYLOAD, "incident-declared"));
    }

    @Test
    void what_a_revocation_says_can_be_read_without_its_payload() throws MalformedLine {
        Line line = scribe.write(null, new Operation.DeskRevoked("desk", List.of(new End("r", 7, "h")), "도난"));
        Line hole = Line.parse(line.withoutPayload().toBytes());

        assertThat(OperationCodec.read(hole))
                .isEqualTo(new Meaning.Understood(
                        new Operation.DeskRevoked("desk", List.of(new End("r", 7, "h")), null), List.of()));
    }

    @Test
    void a_type_of_a_newer_version_is_kept_whole_and_not_understood() throws MalformedLine {
        byte[] bytes = scribe.sign("incident", "drone-launched", null, "{\"salt\":\"s\",\"height\":3}", List.of())
                .toBytes();
        Line line = Line.parse(bytes);

        assertThat(line.toBytes()).isEqualTo(bytes);
        assertThat(OperationCodec.read(line)).isEqualTo(new Meaning.NotUnderstood(Reason.NEWER, "drone-launched"));
    }

    @Test
    void fields_of_a_newer_version_are_passed_over_and_named() throws MalformedLine {
        Line line = scribe.sign(
                "incident",
                "entry-pinned",
                null,
                "{\"salt\":\"s\",\"entry\":\"e\",\"pinned\":true,\"colour\":{\"deep\":[1]}}",
                List.of());

        assertThat(OperationCodec.read(line))
                .isEqualTo(new Meaning.Understood(new Operation.EntryPinned("e", true), List.of("colour")));
    }

    @Test
    void a_missing_value_is_malformed_and_never_becomes_a_null() {
        for (String payload : List.of(
                "{\"salt\":\"s\",\"pinned\":true}",
                "{\"salt\":\"s\",\"entry\":null,\"pinned\":true}",
                "{\"salt\":\"s\",\"entry\":\"e\"}",
                "{\"salt\":\"s\",\"entry\":3,\"pinned\":\"yes\"}",
                "{\"salt\":\"s\",\"entry\":\"a\",\"entry\":\"b\",\"pinned\":true}",
                "[]",
                "nonsense")) {
            Line line = scribe.sign("incident", "entry-pinned", null, payload, List.of());
            assertThat(OperationCodec.read(line))
                    .as(payload)
                    .isInstanceOfSatisfying(
                            Meaning.NotUnderstood.class,
                            n -> assertThat(n.reason()).isEqualTo(Reason.MALFORMED));
        }
    }

    @Test
    void bytes_that_are_no_line_are_refused_with_a_reason() {
        for (String bytes : List.of("", "\n", "\t\t\n", "{}\t\t", "a\tb", "{\"v\":1}\t" + "A".repeat(86) + "\t{}\n")) {
            assertThatThrownBy(() -> Line.parse(bytes.getBytes(StandardCharsets.UTF_8)))
                    .as(bytes)
                    .isInstanceOf(MalformedLine.class)
                    .hasMessageMatching("(?s).+");
        }
    }

    @Test
    void an_operation_that_no_line_can_carry_is_refused_before_it_is_written() {
        var huge = new Operation.EntryStruck("e", true, "x".repeat(Line.MAX_LINE));

        assertThatThrownBy(() -> scribe.write("incident", huge)).isInstanceOf(IllegalArgumentException.class);
    }
}
