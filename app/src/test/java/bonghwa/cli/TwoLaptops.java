package bonghwa.cli;

import bonghwa.cli.Terminal.Answer;
import bonghwa.sync.Town;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** Two laptops of a test and the hubs that both can reach; one of them has an open incident. */
final class TwoLaptops {

    static final String HUB = "postgresql://postgres@127.0.0.1:5432/room";
    static final String AT = "postgresql://127.0.0.1:5432/room";
    static final String OTHER = "postgresql://postgres@127.0.0.1:5433/room";

    final Town town = new Town();
    final Terminal one;
    final Terminal other;
    private final Path home;

    TwoLaptops(Path home) {
        this.home = home;
        one = another("one");
        other = another("other");
        one.run("incident", "declare", "판교 화재");
    }

    /** One more laptop. */
    Terminal another(String name) {
        return new Terminal(home.resolve(name), town);
    }

    static String last(Answer answer) {
        return answer.lines().getLast();
    }

    String invitation(String name) {
        return last(one.run("hub", "add-member", name));
    }

    /** The other laptop is in the room, by the name kim. */
    void together() {
        one.run("hub", "init", HUB, "--insecure");
        other.run("join", invitation("kim"));
        one.run("sync", "--once");
        one.run("hub", "admit", "kim");
        other.run("sync", "--once");
    }

    static Set<String> shown(Terminal terminal) {
        return terminal.room().declared().stream()
                .map(i -> i.facts().title().ko())
                .collect(Collectors.toSet());
    }
}
