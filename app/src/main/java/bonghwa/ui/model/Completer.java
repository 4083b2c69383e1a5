package bonghwa.ui.model;

/** Knows what could stand where somebody is typing a name. */
@FunctionalInterface
public interface Completer {

    /** What could stand around that place of the line; none where nobody types a name. */
    Suggestions suggest(String line, int caret);
}
