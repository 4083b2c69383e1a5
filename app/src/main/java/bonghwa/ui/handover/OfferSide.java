package bonghwa.ui.handover;

import bonghwa.domain.Person;
import bonghwa.domain.Post;
import bonghwa.ui.control.Choices;
import bonghwa.ui.control.Picker;
import bonghwa.ui.model.HandoverModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Beside the brief: which duty is offered, and who of those who may follow is to have it. */
final class OfferSide extends VBox {

    private final ComboBox<@Nullable Post> what = new ComboBox<>();
    private final Picker<Optional<Person>> to;

    OfferSide(HandoverModel model, Words words) {
        getStyleClass().add("handover-side");
        to = new Picker<>(
                words.text("handover.to"),
                List.of(),
                p -> p.map(words::listed).orElseGet(() -> words.text("handover.whoever")));
        to.field().setId("handover-to");
        what.setId("handover-what");
        what.setMaxWidth(Double.MAX_VALUE);
        what.getItems().addAll(model.posts());
        what.setConverter(new Choices<>(what.getItems(), p -> p == null ? "" : words.post(p)));
        what.setAccessibleText(words.text("handover.what"));
        what.valueProperty().subscribe(post -> {
            if (post != null) {
                Stream<Optional<Person>> named = model.successors(post).stream().map(Optional::of);
                to.offer(Stream.concat(named, Stream.of(Optional.<Person>empty()))
                        .toList());
            }
        });
        what.setValue(model.posts().getFirst());
        getChildren().addAll(Layout.caption(words.text("handover.what"), what), what, to);
    }

    /** The duty that is offered; null where it, or who may have it, is not chosen. */
    @Nullable
    Post post() {
        return to.chosen() == null ? null : what.getValue();
    }

    /** Who is to have it; empty for whoever takes it. */
    Optional<Person> person() {
        return Objects.requireNonNullElse(to.chosen(), Optional.empty());
    }

    /** Where the keyboard goes first. */
    Node first() {
        return to.field();
    }
}
