package bonghwa.domain;

import org.jspecify.annotations.Nullable;

/** Somebody who works on incidents: usual role (an id), team, and a phone number that must be at hand without any network. */
public record Person(
        String id,
        Name name,
        @Nullable String role,
        @Nullable String team,
        @Nullable String phone) {

    private static final int LONGEST_EXTENSION = 4;

    /** Whether the number is so short that it can be dialled inside only. */
    public boolean extension() {
        return phone != null
                && phone.length() <= LONGEST_EXTENSION
                && phone.chars().allMatch(Character::isDigit);
    }
}
