package bonghwa.ui.task;

import bonghwa.domain.Assignment;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Digest;
import bonghwa.domain.Duty;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Kind;
import bonghwa.domain.OpenItem;
import bonghwa.domain.Slip;
import bonghwa.domain.State;
import bonghwa.domain.StateChange;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.control.StateWord;
import bonghwa.ui.model.DigestModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The lines of the digest. */
final class DigestWords {

    private static final int NAMED = 6;

    private record Way(State from, State to) {}

    private final DigestModel model;
    private final Messages messages;
    private final Phrases phrases;

    DigestWords(DigestModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
    }

    private Catalogue catalogue() {
        return model.room().room().get().catalogue();
    }

    private Instant now() {
        return model.room().now().get();
    }

    /** Many that went the same way are one line with their names. */
    List<Node> states(Digest digest) {
        Map<Way, List<StateChange>> ways = new LinkedHashMap<>();
        digest.states().stream()
                .sorted((a, b) -> State.BY_BADNESS.compare(b.to(), a.to()))
                .forEach(c -> ways.computeIfAbsent(new Way(c.from(), c.to()), _ -> new ArrayList<>())
                        .add(c));
        List<Node> lines = new ArrayList<>();
        ways.forEach((way, changes) -> lines.add(way(way, changes)));
        return lines;
    }

    private Node way(Way way, List<StateChange> changes) {
        HBox states = new HBox(
                new StateShape(way.from(), Shape.Size.SMALL),
                Bits.quiet(messages.text("digest.to")),
                new StateShape(way.to(), Shape.Size.SMALL),
                new StateWord(phrases, way.to()),
                Bits.quiet(String.valueOf(changes.size())));
        states.getStyleClass().add("digest-way");
        states.setMinWidth(HBox.USE_PREF_SIZE);
        states.setAccessibleText(messages.text("digest.way", phrases.state(way.from()), phrases.state(way.to())));
        return line(states, names(changes), "");
    }

    /** Each service once, with how many of its functions it was; a single function by its name. */
    private String names(List<StateChange> changes) {
        Map<Target, List<Target>> services = new LinkedHashMap<>();
        changes.forEach(c -> services.computeIfAbsent(service(c.target()), _ -> new ArrayList<>())
                .add(c.target()));
        List<String> names = new ArrayList<>();
        services.forEach((service, parts) -> names.add(
                parts.size() == 1
                        ? phrases.target(catalogue(), parts.getFirst())
                        : messages.text("digest.several", phrases.target(catalogue(), service), parts.size())));
        String named = names.stream().limit(NAMED).collect(Collectors.joining(messages.text("word.list-separator")));
        return names.size() > NAMED ? named + " " + messages.text("word.more", names.size() - NAMED) : named;
    }

    private static Target service(Target target) {
        return target instanceof Target.OfFunction(FunctionRef ref) ? Target.service(ref.service()) : target;
    }

    List<Node> slips(Digest digest) {
        return digest.slips().stream().map(this::slip).toList();
    }

    private Node slip(Slip slip) {
        return line(
                Bits.abnormal(Shape.overdue(Shape.Size.SMALL), messages.text("word.slipped", slip.times())),
                phrases.target(catalogue(), slip.target()),
                messages.text("digest.slip", phrases.near(slip.from(), now()), phrases.near(slip.to(), now())));
    }

    List<Node> entries(List<TimelineEntry> entries) {
        return entries.stream().map(this::entry).toList();
    }

    private Node entry(TimelineEntry entry) {
        return line(
                Shape.of(entry.content().kind(), Shape.Size.NORMAL),
                phrases.line(entry.content().text()),
                messages.text("digest.entry", phrases.near(entry.occurredAt(), now()), entry.number()));
    }

    List<Node> resolved(Digest digest) {
        return digest.resolved().stream()
                .<Node>map(e -> line(
                        new Shape(Css.shape(e.content().kind()), Shape.Size.NORMAL, "cleared", Css.FAINT),
                        phrases.line(e.content().text()),
                        messages.text("task.held", phrases.duration(e.held(now())))))
                .toList();
    }

    List<Node> mine(Digest digest) {
        return digest.mine().stream().map(this::mine).toList();
    }

    private Node mine(OpenItem item) {
        @Nullable Instant due = item.due();
        String by = due == null ? "" : messages.text("time.by", phrases.near(due, now()));
        Node sign = item.overdue(now()) ? Shape.overdue(Shape.Size.NORMAL) : Shape.of(item.kind(), Shape.Size.NORMAL);
        return line(sign, phrases.line(item.entry().content().text()), by);
    }

    List<Node> duties(Digest digest) {
        return digest.duties().stream().map(this::duty).toList();
    }

    private Node duty(Assignment a) {
        String does =
                switch (a.duty()) {
                    case Duty.OfRole(String role) -> phrases.role(catalogue(), role);
                    case Duty.OfTarget(var target) -> phrases.target(catalogue(), target);
                    case Duty.OfTask(String entry) -> task(entry);
                };
        return line(
                new Shape("shape-handover", Shape.Size.NORMAL),
                messages.text("digest.duty", does, phrases.person(catalogue(), a.person())),
                messages.text("task.since", phrases.near(a.from(), now())));
    }

    /** By its number, which can be said aloud; an entry that has not come yet has none. */
    private String task(String entry) {
        return Optional.ofNullable(model.room().incident().get())
                .flatMap(i -> i.log().entry(entry))
                .map(TimelineEntry::number)
                .orElseGet(() -> phrases.kind(Kind.TASK));
    }

    private static Node line(Node sign, String words, String more) {
        Label says = new Label(words);
        says.setWrapText(true);
        VBox both = new VBox(says);
        if (!more.isEmpty()) {
            both.getChildren().add(Bits.quiet(more));
        }
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox line = new HBox(sign, both);
        line.setFillHeight(false);
        line.getStyleClass().add("digest-line");
        return line;
    }
}
