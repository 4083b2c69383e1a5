package bonghwa.ui.review;

import org.jspecify.annotations.Nullable;

/** A line of a section: what, how much, whether somebody must look at it, and in small letters what is to be known of it. */
record Fact(
        String what,
        String much,
        boolean abnormal,
        @Nullable String note) {

    static Fact of(String what, String much) {
        return new Fact(what, much, false, null);
    }
}
