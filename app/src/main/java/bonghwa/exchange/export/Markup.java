package bonghwa.exchange.export;

/**
 * A page of HTML that is well-formed XML too. Text goes through {@link #text}, so that nothing that anybody wrote is read as markup,
 * turns the direction of what stands around it, or makes the page unreadable for a parser.
 */
final class Markup {

    private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");

    /** An element with what that writes into it; attributes are given as name, value, name, value … */
    Markup in(String name, Runnable inside, String... attributes) {
        open(name, attributes).append('>');
        inside.run();
        page.append("</").append(name).append(">\n");
        return this;
    }

    /** An element that holds nothing but text. */
    Markup put(String name, String words, String... attributes) {
        return in(name, () -> text(words), attributes);
    }

    /** An element that holds nothing at all. */
    Markup empty(String name, String... attributes) {
        open(name, attributes).append("/>\n");
        return this;
    }

    Markup text(String words) {
        words.codePoints().forEach(this::character);
        return this;
    }

    /** A style sheet of ours, which has no sign that must be escaped. */
    Markup style(String rules) {
        page.append("<style>\n").append(rules).append("</style>\n");
        return this;
    }

    private StringBuilder open(String name, String... attributes) {
        page.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            page.append('"');
        }
        return page;
    }

    private void character(int c) {
        switch (c) {
            case '<' -> page.append("&lt;");
            case '>' -> page.append("&gt;");
            case '&' -> page.append("&amp;");
            case '"' -> page.append("&quot;");
            case '\'' -> page.append("&#39;");
            case '\n', '\t', '\u200C', '\u200D' -> page.append((char) c);
            case '\r' -> {} // of a line end
            default -> other(c);
        }
    }

    private void other(int c) {
        switch (Character.getType(c)) {
            case Character.FORMAT -> {} // marks of direction
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> page.append('\uFFFD');
            default -> page.appendCodePoint(c);
        }
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
