package bonghwa.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.State;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the status page, by the formula of WCAG 2. */
class StatusColoursTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z_]+): #([0-9A-F]{6})");

    private static Map<String, Integer> colours(boolean dark) {
        String page = new StatusPage().of(MadeMatter.weekend(Language.KO, false));
        int split = page.indexOf("prefers-color-scheme: dark");
        assertThat(split).isPositive();
        Map<String, Integer> colours = new HashMap<>();
        COLOUR.matcher(dark ? page.substring(split) : page.substring(0, split))
                .results()
                .forEach(m -> colours.put(m.group(1), Integer.parseInt(m.group(2), 16)));
        return colours;
    }

    private static double contrast(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double c = (channel & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_text_stands_out_seven_times(boolean dark) {
        Map<String, Integer> colours = new HashMap<>(colours(dark));
        int ground = colours.remove("ground");
        colours.remove("line");

        assertThat(colours).hasSizeGreaterThanOrEqualTo(10);
        colours.forEach(
                (name, colour) -> assertThat(contrast(colour, ground)).as(name).isGreaterThanOrEqualTo(7.0));
        for (State state : State.values()) {
            assertThat(colours).containsKey(state.wire());
        }
    }
}
