package bonghwa.exchange.imports;

import bonghwa.exchange.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place in a JSON document: what stands there, and its pointer. Total: what is missing, or of another kind, is empty. */
record Spot(Tree tree, String pointer) {

    static Spot root(Tree tree) {
        return new Spot(tree, "");
    }

    /** Line and pointer, for findings. */
    String where() {
        return (tree.line() + " " + pointer).strip();
    }

    int line() {
        return tree.line();
    }

    Optional<Spot> at(String field) {
        if (tree instanceof Tree.Fields fields) {
            for (Tree.Field each : fields.fields()) {
                if (each.name().equals(field)) {
                    return Optional.of(below(each.value(), field));
                }
            }
        }
        return Optional.empty();
    }

    /** The items of the list in that field. */
    List<Spot> each(String field) {
        return at(field).map(Spot::items).orElse(List.of());
    }

    /** The items, if this is a list. */
    List<Spot> items() {
        List<Spot> items = new ArrayList<>();
        if (tree instanceof Tree.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                items.add(below(list.items().get(i), String.valueOf(i)));
            }
        }
        return items;
    }

    /** The fields, if this has any, in the order of the file. */
    List<Spot> fields() {
        return tree instanceof Tree.Fields named
                ? named.fields().stream().map(f -> below(f.value(), f.name())).toList()
                : List.of();
    }

    /** The last part of the pointer: the name of the field. */
    String name() {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return last.replace("~1", "/").replace("~0", "~");
    }

    /** The single value; empty where there is none. */
    String text() {
        return tree instanceof Tree.Leaf leaf && leaf.text() != null ? leaf.text() : "";
    }

    /** The single value in that field; empty where there is none. */
    String text(String field) {
        return at(field).map(Spot::text).orElse("");
    }

    /** The first of these fields that says something. */
    Optional<Spot> first(String... fields) {
        for (String field : fields) {
            Optional<Spot> found = at(field).filter(s -> !s.text().isBlank());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Spot below(Tree value, String name) {
        return new Spot(value, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }
}
