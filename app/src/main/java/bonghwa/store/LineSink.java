package bonghwa.store;

import bonghwa.op.Line;

/** Takes the lines of a journal one by one while it is read, in order. */
@FunctionalInterface
public interface LineSink {

    /** A line and where it begins. */
    void line(Line line, At at);
}
