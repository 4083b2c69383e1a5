package bonghwa.ui.model;

/** What somebody pasted, as far as it is an invitation. */
public sealed interface Invited {

    /** Nothing yet. */
    record Nothing() implements Invited {}

    /** Why it cannot be read. */
    enum Fault implements Invited {
        /** It is no invitation. */
        NONE,
        /** Characters are wrong, or its end is missing. */
        MISTYPED,
        /** A newer version made it. */
        NEWER,
        /** Where it leads is no address that this laptop can go to. */
        ADDRESS,
        /** It is from a replay or drill, and this room is real, or the other way round. */
        OTHER_TIME,
        /** This store holds a room of others already. */
        OTHER_ROOM
    }

    /** Where it leads, as whom, and whom one trusts then. {@code secret}: whether the line to the hub can be read by nobody else. */
    record Said(String place, String account, String root, boolean wall, boolean secret) implements Invited {}
}
