package bonghwa.domain;

import org.jspecify.annotations.Nullable;

/** What can break inside a service, by an id that is unique there; its audience is its service's where it names none. */
public record Function(String id, Name name, @Nullable Audience audience) {}
