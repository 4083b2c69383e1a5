package bonghwa.ui.model;

/** The places of the room's page: side by side where the window has room for them, else one or two at a time. */
public enum Place {
    BOARD,
    TIMELINE,
    /** People, what they owe each other, and journeys. */
    SIDE
}
