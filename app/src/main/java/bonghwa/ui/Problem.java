package bonghwa.ui;

import org.jspecify.annotations.Nullable;

/** Something that went wrong, as people read it; with a short code where it is our own mistake. */
public record Problem(String text, @Nullable String code) {}
