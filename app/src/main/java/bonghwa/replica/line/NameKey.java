package bonghwa.replica.line;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names are compared without case, spaces, middle dots, hyphens, and without brackets and their content. */
final class NameKey {

    private NameKey() {}

    static String of(String name) {
        String plain = PlainSigns.of(Normalizer.normalize(name, Normalizer.Form.NFC));
        StringBuilder key = new StringBuilder(plain.length());
        int depth = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (opens(c)) {
                depth++;
            } else if (closes(c)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && !ignored(c)) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** What stands in the brackets of a name, compared like names; not in brackets inside brackets. */
    static List<String> brackets(String name) {
        String plain = PlainSigns.of(Normalizer.normalize(name, Normalizer.Form.NFC));
        List<String> found = new ArrayList<>();
        for (int i = 0, open = -1; i < plain.length(); i++) {
            if (opens(plain.charAt(i))) {
                open = i + 1;
            } else if (closes(plain.charAt(i)) && open >= 0) {
                found.add(of(plain.substring(open, i)));
                open = -1;
            }
        }
        return found;
    }

    /** The name without brackets and their content, as it is shown and put into lines. */
    static String withoutBrackets(String name) {
        StringBuilder out = new StringBuilder(name.length());
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            depth += opens(c) ? 1 : 0;
            if (depth == 0) {
                out.append(c);
            }
            depth -= closes(c) && depth > 0 ? 1 : 0;
        }
        return out.toString().strip();
    }

    static boolean ignored(char c) {
        return switch (c) {
            case ' ', '-', '\u00B7', '\u30FB', '\u2027', '\u318D', '\u2022' -> true;
            default -> false;
        };
    }

    static boolean opens(char c) {
        return c == '(' || c == '[' || c == '{' || c == '〔' || c == '（';
    }

    static boolean closes(char c) {
        return c == ')' || c == ']' || c == '}' || c == '〕' || c == '）';
    }
}
