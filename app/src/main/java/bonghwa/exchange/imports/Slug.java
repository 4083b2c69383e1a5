package bonghwa.exchange.imports;

import bonghwa.op.Base64Url;
import bonghwa.op.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Predicate;

/** Ids for what is new, out of its name: its plain letters, else the beginning of its hash, so that every laptop makes the same. */
final class Slug {

    private static final int LONGEST = 40;

    private Slug() {}

    /** {@code taken}: the ids of others. */
    static String of(String name, Predicate<String> taken) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        boolean whole = name.codePoints().allMatch(c -> c < 0x80);
        String hash = HexFormat.of()
                .formatHex(Base64Url.decode(Sha256.of(name.getBytes(StandardCharsets.UTF_8))))
                .substring(0, 8);
        String id = cut.isEmpty() ? "s-" + hash : whole ? cut : cut + "-" + hash;
        return taken.test(id) ? id + "-" + hash : id;
    }
}
