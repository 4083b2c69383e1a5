package bonghwa.sync;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Makes the name of an account at a hub from what somebody calls a laptop or a wall: letters and digits of any script, and hyphens. */
final class AccountName {

    /** PostgreSQL cuts names at 63 bytes without a word; some room is left for a number. */
    private static final int MOST_BYTES = 56;

    private static final Set<String> RESERVED = Set.of("public", "none", "postgres");

    private AccountName() {}

    /** The name, or with the first number behind it that makes one which is not taken. */
    static String free(String wanted, Predicate<String> taken) {
        String base = base(wanted);
        String name = base;
        for (int i = 2; RESERVED.contains(name) || taken.test(name); i++) {
            name = base + "-" + i;
        }
        return name;
    }

    /** Whether an account of that name may have been made for that wish. */
    static boolean fits(String account, String wanted) {
        String base = base(wanted);
        return account.equals(base)
                || (account.startsWith(base + "-")
                        && account.substring(base.length() + 1).matches("[0-9]+"));
    }

    private static String base(String wanted) {
        String plain = Normalizer.normalize(wanted, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        StringBuilder kept = new StringBuilder();
        int bytes = 0;
        for (int character : plain.codePoints().toArray()) {
            String text = Character.toString(character);
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                break;
            }
            kept.append(text);
        }
        return kept.isEmpty() ? "laptop" : kept.toString();
    }
}
