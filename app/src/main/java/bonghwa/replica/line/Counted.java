package bonghwa.replica.line;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells four digits that count something (1200건, 1500 users) from four that are a time of the day. */
final class Counted {

    private static final Set<String> NOUNS = Set.of(
            "of",
            "users",
            "user",
            "people",
            "requests",
            "servers",
            "errors",
            "times",
            "items",
            "cards",
            "orders",
            "calls",
            "messages",
            "won",
            "million",
            "thousand",
            "percent",
            "reports",
            "cases");

    private static final Pattern UNITS = Pattern.compile("\\s*(?:%|(?:여\\s?)?"
            + "(?:년|건|대|명|개|원|곳|번|회|초|분|시간|일|월|주|만|억|천|조|통|장|인|가구|미터|킬로|퍼센트)"
            + "(?:이|가|은|는|을|를|의|에|도|만|와|과|로|으로|에서|부터|까지|정도|이상|이하|째|씩|당|쯤|간)?(?![\\p{L}\\p{N}]))");

    private Counted() {}

    /** Whether what stands behind the digits, which end there, is what they count. */
    static boolean at(Typed typed, int end) {
        if (UNITS.matcher(typed.plain)
                .region(end, typed.length())
                .useTransparentBounds(true)
                .lookingAt()) {
            return true;
        }
        int next = typed.skipSpace(end);
        return NOUNS.contains(typed.plain.substring(next, typed.wordEnd(next)).toLowerCase(Locale.ROOT));
    }
}
