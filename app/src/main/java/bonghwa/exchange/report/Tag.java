package bonghwa.exchange.report;

import org.w3c.dom.Element;

/** An element of the page that is being written. Text goes through the {@link Ink}, so that nobody can forget it. */
record Tag(Element element, Ink ink) {

    /** A new element at the end of this one. */
    Tag in(String name) {
        Element child = element.getOwnerDocument().createElement(name);
        element.appendChild(child);
        return new Tag(child, ink);
    }

    /** The same with a style class. */
    Tag in(String name, String css) {
        return in(name).with("class", css);
    }

    Tag with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    /** More text in this element. */
    Tag text(String text) {
        element.appendChild(element.getOwnerDocument().createTextNode(ink.of(text)));
        return this;
    }

    /** An element that holds nothing but text; returns this one. */
    Tag put(String name, String css, String text) {
        in(name, css).text(text);
        return this;
    }

    /** The same without a style class. */
    Tag put(String name, String text) {
        in(name).text(text);
        return this;
    }

    /** Text of several lines, each on its own. */
    Tag lines(String text) {
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                in("br");
            }
            text(lines[i]);
        }
        return this;
    }
}
