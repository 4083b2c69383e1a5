package bonghwa.domain;

import java.util.List;

/**
 * Something to be said in any language: the key of a message, and what stands in its places as values of the domain (targets,
 * states, moments, parties, other sayings, lists of these), which whoever says it puts into words.
 */
public record Saying(String key, List<Object> arguments) {

    public Saying {
        arguments = List.copyOf(arguments);
    }

    public static Saying of(String key, Object... arguments) {
        return new Saying(key, List.of(arguments));
    }
}
