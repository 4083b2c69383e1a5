package bonghwa.exchange.imports;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** What others wrote, as it is kept: whole, composed, with its line breaks; what would steer a screen is shown as a sign instead. */
final class Visible {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;

    private Visible() {}

    static String text(String words) {
        String composed = plain(words) ? words : shown(words);
        return Normalizer.normalize(composed, Normalizer.Form.NFC).strip();
    }

    /** The same on one line, as names are kept. */
    static String line(String words) {
        return text(words)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static boolean plain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isISOControl(c) || Character.isSurrogate(c) || steers(c)) {
                return false;
            }
        }
        return true;
    }

    private static String shown(String words) {
        StringBuilder shown = new StringBuilder(words.length() + 16);
        words.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\n', '\r' -> shown.append('\n');
                case '\t' -> shown.append(' ');
                case DELETE -> shown.append('\u2421');
                default -> sign(shown, c);
            }
        });
        return shown.toString();
    }

    private static void sign(StringBuilder shown, int c) {
        if (c < ' ') {
            shown.append((char) (CONTROL_PICTURES + c));
        } else if (Character.isISOControl(c) || steers(c) || (c >= 0xD800 && c <= 0xDFFF)) {
            shown.append("<U+%04X>".formatted(c));
        } else {
            shown.appendCodePoint(c);
        }
    }

    /** Turns the direction of writing, breaks lines in its own way, or marks the order of bytes. */
    private static boolean steers(int c) {
        return c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF;
    }
}
