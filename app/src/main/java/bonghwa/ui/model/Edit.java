package bonghwa.ui.model;

import bonghwa.replica.line.Replacement;

/** What the line is to become, and where one goes on typing in it. */
public record Edit(String line, int caret) {

    static Edit of(String line, Replacement replacement) {
        return new Edit(
                replacement.in(line), replacement.start() + replacement.text().length());
    }

    static Edit atEnd(String line) {
        return new Edit(line, line.length());
    }
}
