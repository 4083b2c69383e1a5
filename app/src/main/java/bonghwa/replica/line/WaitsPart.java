package bonghwa.replica.line;

import bonghwa.domain.WaitsOn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What something waits on, directly behind its kind: {@code /전원}. {@code on} null: that word names nothing of the kind. */
record WaitsPart(@Nullable WaitsOn on, int start, int end) {

    /** The words of each: first the Korean and the English one to show. */
    private static final Map<WaitsOn, List<String>> WORDS = Map.of(
            WaitsOn.POWER, List.of("전원", "power", "전력"),
            WaitsOn.ACCESS, List.of("출입", "access", "진입"),
            WaitsOn.NETWORK, List.of("통신", "network", "네트워크", "통신망"),
            WaitsOn.VENDOR, List.of("업체", "vendor", "외부"),
            WaitsOn.DATA, List.of("데이터", "data"),
            WaitsOn.OTHER, List.of("기타", "other"),
            WaitsOn.NOTHING, List.of("없음", "nothing", "none"));

    /** What the word behind the slash there says. */
    static WaitsPart read(Typed typed, int slash) {
        int end = slash + 1;
        while (Character.isLetterOrDigit(typed.at(end))) {
            end++;
        }
        String word = typed.plain.substring(slash + 1, end).toLowerCase(Locale.ROOT);
        WaitsOn on = WORDS.entrySet().stream()
                .filter(e -> e.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        return new WaitsPart(on, slash, end);
    }

    /** All that could stand there, with the slash. */
    static List<String> offers(boolean korean) {
        return WORDS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> "/" + each.getValue().get(korean ? 0 : 1))
                .toList();
    }
}
