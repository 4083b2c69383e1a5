package bonghwa.ui.model;

/** The pages of the window. */
public enum Page {
    ROOM,
    INCIDENTS,
    TASKS,
    SYNC,
    REVIEW,
    SETTINGS,
    HELP
}
