package bonghwa.ui.people;

import bonghwa.domain.Duty;

/** Something that people are assigned to, as it is called. */
record Assignable(Duty duty, String words) {}
