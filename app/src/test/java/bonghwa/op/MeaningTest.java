package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Unapplied;
import bonghwa.domain.Unapplied.Reason;
import bonghwa.testing.Samples;
import bonghwa.testing.Scribe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What this version makes of payloads that nobody should write: the fold is total, whatever a line says. */
class MeaningTest {

    private static final List<String> WILD = List.of(
            "null",
            "0",
            "-1",
            "1.5",
            "1e400",
            "9223372036854775807",
            "true",
            "\"\"",
            "\"x\"",
            "[]",
            "{}",
            "[null]",
            "[{}]");

    private final Scribe scribe = new Scribe(1);

    private Meaning said(String type, String payload) {
        return OperationCodec.read(scribe.sign("incident", type, null, payload, List.of()));
    }

    private static void assertMalformed(Meaning meaning) {
        assertThat(meaning)
                .isInstanceOfSatisfying(
                        Meaning.NotUnderstood.class, n -> assertThat(n.reason()).isEqualTo(Reason.MALFORMED));
    }

    @Example
    void a_payload_that_says_nothing_is_malformed() {
        assertMalformed(said("entry-pinned", "null"));
        assertMalformed(OperationCodec.read(scribe.sign(null, "anchored", "null", "{}", List.of())));
    }

    @Example
    void a_trust_line_says_it_in_the_head_or_not_at_all() {
        assertMalformed(
                OperationCodec.read(scribe.sign(null, "steward-appointed", null, "{\"desk\":\"d\"}", List.of())));
        assertMalformed(OperationCodec.read(scribe.sign(null, "steward-appointed", "[]", "{}", List.of())));
        assertMalformed(OperationCodec.read(scribe.sign(null, "steward-appointed", "{}", "{}", List.of())));
    }

    @Example
    void the_reason_of_a_trust_line_stands_in_its_payload() {
        Line line = scribe.sign(
                null, "steward-appointed", "{\"desk\":\"d\"}", "{\"salt\":\"s\",\"reason\":\"왜\"}", List.of());

        assertThat(OperationCodec.read(line))
                .isEqualTo(new Meaning.Understood(new Operation.StewardAppointed("d", "왜"), List.of()));
    }

    @Example
    void a_list_of_the_catalogue_has_no_gaps() {
        assertMalformed(
                said(
                        "catalogue-changed",
                        "{\"salt\":\"s\",\"services\":[null],\"sites\":[],\"journeys\":[],\"people\":[],\"roles\":[],\"removed\":[]}"));
        assertMalformed(said(
                "catalogue-changed",
                "{\"salt\":\"s\",\"services\":[],\"sites\":[],\"journeys\":[],\"people\":[],\"roles\":[],\"removed\":[],"
                    + "\"order\":[null]}"));
    }

    @Example
    void words_of_two_languages_need_both() {
        assertThat(said("phase-entered", "{\"phase\":\"closed\",\"occurred\":1,\"note\":\"끝\"}"))
                .isInstanceOf(Meaning.Understood.class);
        String declared = "{\"title\":%s,\"severity\":\"sev1\",\"started\":1,\"zone\":\"UTC\"}";
        assertThat(said("incident-declared", declared.formatted("{\"ko\":\"가\",\"en\":\"a\"}")))
                .isInstanceOf(Meaning.Understood.class);
        for (String title : List.of("{\"ko\":\"가\"}", "{\"en\":\"a\"}", "7", "null", "{\"ko\":1,\"en\":\"a\"}", "[]")) {
            assertMalformed(said("incident-declared", declared.formatted(title)));
        }
    }

    @Example
    void moments_are_whole_milliseconds_and_zones_exist() {
        String declared = "{\"title\":\"t\",\"severity\":\"sev1\",\"started\":%s,\"zone\":%s}";
        for (String moment : List.of("\"2022-10-15\"", "1.5", "true", "[1]", "99999999999999999999")) {
            assertMalformed(said("incident-declared", declared.formatted(moment, "\"UTC\"")));
        }
        for (String zone : List.of("\"Asia/Nowhere\"", "9", "\"\"", "[]")) {
            assertMalformed(said("incident-declared", declared.formatted("1", zone)));
        }
    }

    @Example
    void a_word_of_a_fixed_list_is_written_as_on_the_list() {
        String entered = "{\"phase\":%s,\"occurred\":1}";
        for (String phase : List.of("\"CLOSED\"", "\"Closed\"", "\"over\"", "\"\"", "4", "true")) {
            assertMalformed(said("phase-entered", entered.formatted(phase)));
        }
    }

    @Example
    void a_number_is_not_rounded_to_what_it_should_have_been() {
        String sent = "{\"number\":%s,\"audience\":\"public\",\"basis\":1,\"sent\":1,\"text\":\"t\"}";
        assertThat(said("notice-sent", sent.formatted("3"))).isInstanceOf(Meaning.Understood.class);
        for (String number : List.of("3.0", "3.7", "\"3\"", "true", "4294967299")) {
            assertMalformed(said("notice-sent", sent.formatted(number)));
        }
    }

    /** A payload of that type in which one value, anywhere, is something else or gone. */
    private static JsonNode spoilt(JsonNode payload, Random random) {
        JsonNode copy = payload.deepCopy();
        List<Runnable> places = new ArrayList<>();
        spoil(copy, random, places);
        if (!places.isEmpty()) {
            places.get(random.nextInt(places.size())).run();
        }
        return copy;
    }

    private static void spoil(JsonNode node, Random random, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                places.add(() -> object.set(field.getKey(), wild(random)));
                places.add(() -> object.remove(field.getKey()));
                spoil(field.getValue(), random, places);
            }
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                places.add(() -> array.set(at, wild(random)));
                spoil(array.get(i), random, places);
            }
        }
    }

    private static JsonNode wild(Random random) {
        return Wire.JSON.readTree(WILD.get(random.nextInt(WILD.size())));
    }

    /** No line may bring a room down, or one hostile desk could. */
    @Property(tries = 400)
    void whatever_a_line_says_the_room_stands_and_the_line_is_applied_or_listed(
            @ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        Scribe hostile = new Scribe(seed);
        Operation sample = Samples.all().get(random.nextInt(Samples.all().size()));
        OperationCodec.Written written = OperationCodec.write(sample, "s");
        boolean inHead = written.says() != null && random.nextBoolean();
        String says =
                inHead ? spoilt(Wire.JSON.readTree(written.says()), random).toString() : written.says();
        String payload = inHead
                ? written.payload()
                : spoilt(Wire.JSON.readTree(written.payload()), random).toString();
        hostile.write("incident", Samples.all().getFirst());
        Line line = hostile.sign("incident", written.type(), says, payload, List.of());

        Fold fold = Fold.empty(Clockwork.Kind.REAL).with(hostile.records());

        if (OperationCodec.read(line) instanceof Meaning.NotUnderstood(Reason reason, _)) {
            assertThat(fold.room().unapplied())
                    .filteredOn(u -> u.id().equals(line.id()))
                    .extracting(Unapplied::reason)
                    .containsExactly(reason);
        }
        assertThat(fold.with(List.of(Recorded.of(line))).room()).isEqualTo(fold.room());
        assertThat(fold.room().until(Samples.T).declared()).hasSize(1);
    }
}
