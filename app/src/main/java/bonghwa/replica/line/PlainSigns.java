package bonghwa.replica.line;

/** Full-width signs, spaces of all kinds and look-alike dashes as the plain ones that a keyboard has. */
final class PlainSigns {

    private PlainSigns() {}

    /** The same text with plain signs, char for char. */
    static String of(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = plain(chars[i]);
        }
        return new String(chars);
    }

    private static char plain(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - 0xFEE0);
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF) {
            return ' ';
        }
        return switch (c) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212 -> '-';
            case 0x301C, 0x223C -> '~';
            default -> c;
        };
    }
}
