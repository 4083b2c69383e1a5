package bonghwa.ui.imports;

import bonghwa.ui.Messages;
import bonghwa.ui.control.Choices;
import bonghwa.ui.model.ImportChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** What columns and names of the file mean, each to be chosen; after each choice the file is looked at again. */
final class ImportMapping extends ScrollPane {

    /** Of more names a list is no help: they are said in the file, or on the command line. */
    private static final int MOST = 60;

    private static final double FEW = 3.5;

    private final Messages messages;
    private final Map<String, String> said = new TreeMap<>();
    private final Runnable again;
    private final List<ComboBox<ImportChoice.Option>> boxes = new ArrayList<>();
    private List<ImportChoice> shown = List.of();
    private boolean drawing;

    ImportMapping(Messages messages, Runnable again) {
        this.messages = messages;
        this.again = again;
        setId("import-mapping");
        getStyleClass().add("import-mapping");
        setFitToWidth(true);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /** What was said of columns and names so far, by their keys. */
    Map<String, String> said() {
        return Map.copyOf(said);
    }

    /** Nothing was said of the file that comes next. */
    void forget() {
        said.clear();
    }

    /** Shows what stands for each now; where the same is to be said as before, each box stays, and the keyboard in it. */
    void show(List<ImportChoice> choices) {
        List<ImportChoice> listed = choices.subList(0, Math.min(MOST, choices.size()));
        drawing = true;
        if (!asked(listed)) {
            build(listed, choices.size() - listed.size());
        }
        for (int i = 0; i < listed.size(); i++) {
            boxes.get(i).setValue(listed.get(i).option());
        }
        drawing = false;
        shown = List.copyOf(listed);
    }

    private boolean asked(List<ImportChoice> choices) {
        return choices.size() == shown.size()
                && IntStream.range(0, choices.size())
                        .allMatch(i -> choices.get(i).asks(shown.get(i)));
    }

    private void build(List<ImportChoice> choices, int more) {
        String typed = boxes.stream()
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst()
                .orElse("");
        boxes.clear();
        setVisible(!choices.isEmpty());
        ChoiceGrid grid = new ChoiceGrid();
        for (ImportChoice choice : choices) {
            ComboBox<ImportChoice.Option> box = box(choice);
            grid.add(messages.text("import.choice." + choice.kind(), choice.from()), box);
            boxes.add(box);
        }
        if (more > 0) {
            grid.end(messages.text("import.choice.more", more));
        }
        setContent(grid);
        boxes.stream().filter(b -> typed.equals(b.getId())).findFirst().ifPresent(Node::requestFocus);
    }

    /** A few of them, and what shows that there are more. */
    @Override
    protected double computeMinHeight(double width) {
        return boxes.isEmpty()
                ? 0
                : Math.min(prefHeight(width), FEW * boxes.getFirst().prefHeight(-1));
    }

    private ComboBox<ImportChoice.Option> box(ImportChoice choice) {
        ComboBox<ImportChoice.Option> box = new ComboBox<>();
        box.getItems().setAll(choice.options());
        box.setConverter(new Choices<>(box.getItems(), this::named));
        box.setId("import-choice-" + choice.kind() + "-" + choice.from());
        box.valueProperty().subscribe((_, chosen) -> choose(choice.key(), chosen));
        return box;
    }

    private String named(ImportChoice.@Nullable Option option) {
        if (option == null) {
            return "";
        }
        return option.key().isEmpty() ? option.name() : messages.text(option.key());
    }

    private void choose(String key, ImportChoice.@Nullable Option chosen) {
        if (drawing) {
            return;
        }
        if (chosen == null || chosen.value().equals(ImportChoice.AS_IS)) {
            said.remove(key);
        } else {
            said.put(key, chosen.value());
        }
        again.run();
    }
}
