package bonghwa.domain;

/** What somebody is assigned to: a role, a service, a function, or a task (an entry). */
public sealed interface Duty {

    record OfRole(String role) implements Duty {
        @Override
        public String toString() {
            return "role:" + role;
        }
    }

    record OfTarget(Target target) implements Duty {
        @Override
        public String toString() {
            return "target:" + target;
        }
    }

    record OfTask(String entry) implements Duty {
        @Override
        public String toString() {
            return "task:" + entry;
        }
    }

    /** Whether only one person can have it at a time: command. */
    default boolean sole() {
        return equals(new OfRole(Role.COMMANDER));
    }

    /** Reads what {@code toString} writes. */
    static Duty parse(String text) {
        String rest = text.substring(text.indexOf(':') + 1);
        if (text.startsWith("role:")) {
            return new OfRole(rest);
        }
        if (text.startsWith("target:")) {
            return new OfTarget(Target.parse(rest));
        }
        if (text.startsWith("task:")) {
            return new OfTask(rest);
        }
        throw new IllegalArgumentException("neither role: nor target: nor task: " + text);
    }
}
