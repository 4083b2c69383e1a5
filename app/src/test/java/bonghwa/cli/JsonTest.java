package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** JSON on one line. */
class JsonTest {

    @Test
    void fieldsKeepTheirOrderAndNothingIsLeftOut() {
        assertThat(Json.line(
                        Json.object("b", null, "a", true, "list", List.of(1, 2L, "x"), "in", Json.object("c", "\"\n"))))
                .isEqualTo("{\"b\":null,\"a\":true,\"list\":[1,2,\"x\"],\"in\":{\"c\":\"\\\"\\n\"}}");
        assertThat(Json.line(Json.object())).isEqualTo("{}");
    }

    @Property(tries = 300)
    void anyTextComesBackFromOneLine(@ForAll String text) {
        String valid = new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
        String line = Json.line(Json.object("text", valid));
        assertThat(line).doesNotContain("\n").doesNotContain("\r");
        assertThat(JsonMapper.shared().readTree(line).get("text").asString()).isEqualTo(valid);
    }
}
