package bonghwa.ui.review;

import org.jspecify.annotations.Nullable;

/**
 * A line of a section: what, how much, the sign that stands before that where somebody must look at it (null: nobody must), and in
 * small letters what is to be known of it.
 */
record Fact(
        String what,
        String much,
        @Nullable String sign,
        @Nullable String note) {

    static final String LATE = "◷";
    static final String DIFFERS = "△";

    static Fact of(String what, String much) {
        return new Fact(what, much, null, null);
    }
}
