package bonghwa.ui.model;

import bonghwa.domain.Room;

/**
 * The room as it can be seen before everything of a hub is here: what is shown may lack older parts.
 *
 * @param lines how many lines of it came beforehand
 */
public record Preview(Room room, int lines) {}
