package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Author;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The head's JSON: strict in what it needs, patient with what a newer format adds. */
class HeadTest {

    private static final Map<String, String> WHOLE = whole();

    private static Map<String, String> whole() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("v", "1");
        fields.put("replica", "\"r\"");
        fields.put("n", "7");
        fields.put("stamp", "[1666000000000,3]");
        fields.put("clock", "1666000000001");
        fields.put("prev", "\"p\"");
        fields.put("type", "\"entry-logged\"");
        fields.put("incident", "\"i\"");
        fields.put("desk", "\"d\"");
        fields.put("person", "\"kim\"");
        fields.put("role", "\"scribe\"");
        fields.put("replaces", "[\"a\",\"b\"]");
        fields.put("says", "{\"x\":1}");
        fields.put("payload", "\"h\"");
        return fields;
    }

    private static String json(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f -> "\"" + f.getKey() + "\":" + f.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String with(String field, String value) {
        Map<String, String> fields = new LinkedHashMap<>(WHOLE);
        fields.put(field, value);
        return json(fields);
    }

    private static String without(String field) {
        Map<String, String> fields = new LinkedHashMap<>(WHOLE);
        fields.remove(field);
        return json(fields);
    }

    private static Head read(String json) throws MalformedLine {
        return HeadCodec.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String json, String said) {
        assertThatThrownBy(() -> read(json))
                .as(json)
                .isInstanceOf(MalformedLine.class)
                .hasMessageContaining(said);
    }

    private static final Head HEAD = new Head(
            1,
            new Origin(
                    "r", 7, new HybridTimestamp(1_666_000_000_000L, 3), Instant.ofEpochMilli(1_666_000_000_001L), "p"),
            "entry-logged",
            "i",
            new Author("d", "kim", "scribe"),
            List.of("a", "b"),
            "{\"x\":1}",
            "h");

    @Example
    void every_field_is_read_from_its_name() throws MalformedLine {
        assertThat(read(json(WHOLE))).isEqualTo(HEAD);
    }

    @Example
    void it_is_written_in_this_order_for_ever() {
        assertThat(new String(HeadCodec.write(HEAD), StandardCharsets.UTF_8)).isEqualTo(json(WHOLE));
    }

    @Property(tries = 50)
    void fields_in_any_order_are_the_same_head(@ForAll long seed) throws MalformedLine {
        List<String> names = new ArrayList<>(WHOLE.keySet());
        Collections.shuffle(names, new Random(seed));
        Map<String, String> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, WHOLE.getOrDefault(name, "")));

        assertThat(read(json(shuffled))).isEqualTo(HEAD);
    }

    @Example
    void what_a_newer_format_adds_is_passed_over() throws MalformedLine {
        for (String value : List.of("null", "1.5", "\"x\"", "[[1],{}]", "{\"v\":{\"n\":[9]}}")) {
            assertThat(read(with("later", value))).isEqualTo(HEAD);
        }
        assertThat(read(with("v", "2")).format()).isEqualTo(2);
    }

    @Example
    void a_field_that_must_be_there_is_missed_by_name() {
        for (String field : List.of("v", "replica", "n", "stamp", "clock", "type", "desk", "payload")) {
            assertRefused(without(field), field);
        }
    }

    @Example
    void a_field_that_may_be_missing_is_nothing_then() throws MalformedLine {
        assertThat(read(without("incident")).incident()).isNull();
        assertThat(read(without("person")).author()).isEqualTo(new Author("d", null, "scribe"));
        assertThat(read(without("role")).author()).isEqualTo(new Author("d", "kim", null));
        assertThat(read(without("replaces")).replaces()).isEmpty();
        assertThat(read(without("says")).says()).isNull();
    }

    @Example
    void a_null_is_no_way_to_leave_a_field_out() {
        for (String field : WHOLE.keySet()) {
            if (!field.equals("says")) {
                assertRefused(with(field, "null"), field);
            }
        }
    }

    @Example
    void a_number_is_whole_and_written_as_a_number() {
        for (String field : List.of("v", "n", "clock")) {
            for (String value : List.of("\"7\"", "7.0", "7e0", "true", "[7]", "99999999999999999999")) {
                assertRefused(with(field, value), field);
            }
        }
    }

    @Example
    void a_stamp_is_two_whole_numbers_that_are_not_negative() {
        for (String value : List.of("7", "[7]", "[7,0,0]", "[7,\"0\"]", "[7,0.5]", "[7,null]")) {
            assertRefused(with("stamp", value), "stamp");
        }
        assertRefused(with("stamp", "[-1,0]"), "negative");
        assertRefused(with("stamp", "[1,-1]"), "negative");
        assertRefused(with("stamp", "[1,2147483648]"), "overflow");
    }

    @Example
    void words_are_words_and_not_numbers() {
        for (String field : List.of("replica", "prev", "type", "incident", "desk", "person", "role", "payload")) {
            assertRefused(with(field, "7"), field);
            assertRefused(with(field, "{}"), field);
        }
    }

    @Example
    void what_is_replaced_is_a_list_of_ids_and_of_nothing_else() {
        for (String value : List.of("\"a\"", "{}", "[1]", "[null]", "[\"a\",true]", "[[\"a\"]]")) {
            assertRefused(with("replaces", value), "replaces");
        }
    }

    @Example
    void a_field_that_stands_twice_is_no_head() {
        String twice = json(WHOLE).replace("\"n\":7", "\"n\":7,\"n\":8");

        assertRefused(twice, "n");
    }

    @Example
    void nothing_may_stand_behind_or_instead_of_the_object() {
        assertRefused(json(WHOLE) + "{}", "head");
        assertRefused(json(WHOLE) + "x", "head");
        for (String json : List.of("", "[]", "null", "7", "\"x\"", "{", "{'v':1}", "{v:1}", "/**/{}")) {
            assertRefused(json, "head");
        }
    }

    @Example
    void only_the_first_line_comes_after_nothing() throws MalformedLine {
        assertRefused(with("n", "1"), "previous");
        assertRefused(without("prev"), "previous");
        assertRefused(with("n", "0"), "counter");
        assertRefused(with("n", "-7"), "counter");
        assertThat(read(without("prev").replace("\"n\":7", "\"n\":1")).origin().previous())
                .isNull();
    }

    @Example
    void bytes_that_are_not_utf8_are_no_head() {
        byte[] bytes = json(WHOLE).replace("kim", "k?m").getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xC0;

        assertThatThrownBy(() -> HeadCodec.read(bytes)).isInstanceOf(MalformedLine.class);
    }

    @Provide
    Arbitrary<Head> heads() {
        Arbitrary<String> words = Arbitraries.strings().ofMaxLength(12).filter(HeadTest::sound);
        Arbitrary<Origin> origins = Combinators.combine(
                        words,
                        Arbitraries.longs().between(2, Long.MAX_VALUE),
                        Arbitraries.longs().greaterOrEqual(0),
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.longs().between(-1L << 50, 1L << 50),
                        words)
                .as((replica, n, millis, logical, clock, previous) -> new Origin(
                        replica, n, new HybridTimestamp(millis, logical), Instant.ofEpochMilli(clock), previous));
        Arbitrary<Author> authors = Combinators.combine(words, words.injectNull(0.3), words.injectNull(0.3))
                .as(Author::new);
        return Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(1),
                        origins,
                        words,
                        words.injectNull(0.3),
                        authors,
                        words.list().ofMaxSize(4),
                        Arbitraries.of("{\"a\":[1,\"가\"]}", "{}").injectNull(0.5),
                        words)
                .as(Head::new);
    }

    /** Halves of a pair of surrogates are no text and cannot be written. */
    private static boolean sound(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    @Property(tries = 300)
    void any_head_comes_back_from_its_bytes(@ForAll("heads") Head head) throws MalformedLine {
        assertThat(HeadCodec.read(HeadCodec.write(head))).isEqualTo(head);
    }

    @Property(tries = 300)
    void no_head_writes_a_tab_or_a_line_end(@ForAll("heads") Head head) {
        assertThat(HeadCodec.write(head)).doesNotContain((byte) '\t', (byte) '\n', (byte) '\r');
    }
}
