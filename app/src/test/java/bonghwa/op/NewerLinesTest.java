package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Room;
import bonghwa.domain.Unapplied;
import bonghwa.domain.Unapplied.Reason;
import bonghwa.testing.Samples;
import bonghwa.testing.Scribe;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Real lines by a second, newer codec: types and fields that this version has never heard of. */
class NewerLinesTest {

    private final Scribe scribe = new Scribe(1);

    static Stream<Operation> operations() {
        return Samples.all().stream();
    }

    private static Room room(List<Recorded> records) {
        return Fold.empty(Clockwork.Kind.REAL).with(records).room();
    }

    /** The operation with one more field at its top, and one more in the head of what trust says. */
    private Line newer(Operation operation) {
        OperationCodec.Written written = OperationCodec.write(operation, "salt");
        String says = written.says() == null ? null : grown(written.says());
        String payload = written.says() == null ? grown(written.payload()) : written.payload();
        return scribe.sign("incident", written.type(), says, payload, List.of());
    }

    private static String grown(String json) {
        ObjectNode object = (ObjectNode) Wire.JSON.readTree(json);
        object.put("mood", "calm");
        object.putObject("weather").putArray("wind").add(7);
        return object.toString();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void of_any_type_with_more_fields_what_is_known_is_understood_and_the_rest_is_named(Operation operation)
            throws MalformedLine {
        Line line = Line.parse(newer(operation).toBytes());

        assertThat(OperationCodec.read(line)).isEqualTo(new Meaning.Understood(operation, List.of("mood", "weather")));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void of_any_type_with_more_fields_the_bytes_are_passed_on_untouched(Operation operation) throws MalformedLine {
        byte[] bytes = newer(operation).toBytes();

        assertThat(Line.parse(bytes).toBytes()).isEqualTo(bytes);
    }

    @Test
    void a_line_that_is_understood_in_part_is_applied_and_counted_as_newer() {
        scribe.write("incident", Samples.all().getFirst());
        Line line = newer(new Operation.EntryLogged(
                "K1", ((Operation.EntryLogged) Samples.all().get(3)).content()));

        Room room = room(scribe.records());

        assertThat(room.incident("incident").orElseThrow().log().entry(line.id()))
                .isPresent();
        assertThat(room.unapplied())
                .containsExactly(new Unapplied(line.id(), Reason.NEWER, "entry-logged [mood, weather]"));
    }

    @Test
    void fields_deep_inside_are_passed_over_and_named_too() {
        String payload = """
            {"salt":"s","number":"K1","content":{"kind":"note","occurred":{"at":1,"about":false,"zoneHint":"KST"},
            "text":"글","about":{"targets":[],"links":[],"people":[],"tags":[],"colour":"red"},"reports":[]}}
            """.replace("\n", "");
        Line line = scribe.sign("incident", "entry-logged", null, payload, List.of());

        assertThat(OperationCodec.read(line))
                .isInstanceOfSatisfying(
                        Meaning.Understood.class,
                        m -> assertThat(m.unknown()).containsExactlyInAnyOrder("zoneHint", "colour"));
    }

    @Test
    void a_word_of_a_list_that_grew_is_malformed_here_and_listed() {
        scribe.write("incident", Samples.all().getFirst());
        Line line = scribe.sign(
                "incident",
                "phase-entered",
                null,
                "{\"salt\":\"s\",\"phase\":\"celebrating\",\"occurred\":1}",
                List.of());

        assertThat(room(scribe.records()).unapplied()).singleElement().satisfies(u -> {
            assertThat(u.id()).isEqualTo(line.id());
            assertThat(u.reason()).isEqualTo(Reason.MALFORMED);
        });
    }

    @Test
    void the_next_format_number_is_read_as_far_as_it_goes() throws MalformedLine {
        Line first = scribe.write("incident", Samples.all().getFirst());
        String[] parts = new String(first.toBytes(), StandardCharsets.UTF_8).split("\t");
        String next = parts[0].replace("\"v\":1,", "\"v\":2,\"shard\":[1],") + "\t" + parts[1] + "\t" + parts[2];

        Line line = Line.parse(next.getBytes(StandardCharsets.UTF_8));

        assertThat(line.head().format()).isEqualTo(2);
        assertThat(OperationCodec.read(line)).isEqualTo(OperationCodec.read(first));
        assertThat(line.signedBy(scribe.replica().publicKey())).isFalse();
    }

    @Test
    void an_unknown_type_keeps_its_place_in_the_chain() {
        scribe.write("incident", Samples.all().getFirst());
        scribe.sign("incident", "drone-launched", null, "[\"not even an object\"]", List.of());
        scribe.sign(null, "drone-landed", "{\"where\":[37.4,127.1]}", "7", List.of());
        scribe.write("incident", Samples.all().get(1));
        Chain chain = null;
        for (Line line : scribe.lines()) {
            chain = ((Chain.Step.Continued) Chain.append(chain, line, true)).chain();
        }

        assertThat(chain).isNotNull();
        assertThat(chain.counter()).isEqualTo(5);
        assertThat(room(scribe.records()).unapplied())
                .extracting(Unapplied::reason)
                .containsExactly(Reason.NEWER, Reason.NEWER);
    }
}
