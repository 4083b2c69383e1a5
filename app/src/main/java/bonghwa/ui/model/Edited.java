package bonghwa.ui.model;

import org.jspecify.annotations.Nullable;

/** What a form held of one thing when it was opened, and what it holds now. Others may have said something of it meanwhile. */
record Edited<T>(T opened, T wanted) {

    /** What is to be recorded in place of {@code now}; null where nobody touched it here, and where that is said already. */
    @Nullable
    T over(T now) {
        return wanted.equals(opened) || wanted.equals(now) ? null : wanted;
    }
}
