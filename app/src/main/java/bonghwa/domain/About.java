package bonghwa.domain;

import java.util.List;

/** What and whom an entry is about: its targets, links to others, people or roles, tags. */
public record About(List<Target> targets, List<Target> links, List<Party> people, List<String> tags) {

    public static final About NOTHING = new About(List.of(), List.of(), List.of(), List.of());

    public About {
        targets = List.copyOf(targets);
        links = List.copyOf(links);
        people = List.copyOf(people);
        tags = List.copyOf(tags);
    }

    public static About of(Target... targets) {
        return new About(List.of(targets), List.of(), List.of(), List.of());
    }
}
