package bonghwa.replica;

import org.jspecify.annotations.Nullable;

/** Who is typing at this desk: a person and the role in which they do, by ids; nobody in particular where they are null. */
public record Typist(@Nullable String person, @Nullable String role) {

    public static final Typist NOBODY = new Typist(null, null);
}
