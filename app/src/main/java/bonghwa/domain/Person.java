package bonghwa.domain;

import org.jspecify.annotations.Nullable;

/** Somebody who works on incidents: usual role (an id), team, and a phone number that must be at hand without any network. */
public record Person(
        String id,
        Name name,
        @Nullable String role,
        @Nullable String team,
        @Nullable String phone) {}
