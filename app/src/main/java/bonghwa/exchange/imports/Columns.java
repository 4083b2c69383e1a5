package bonghwa.exchange.imports;

import bonghwa.exchange.BadFile;
import bonghwa.exchange.FileProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which column of a table says what: as somebody said, by its heading, or without any headings by what stands in it. */
record Columns(List<String> headings, Map<Field, Integer> places) {

    static Columns of(Table.Row first, Map<String, String> mapping) throws BadFile {
        List<String> headings = first.cells().stream().map(Visible::line).toList();
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        for (int i = 0; i < headings.size(); i++) {
            headed(headings, i, places);
        }
        Map<String, Integer> at = new HashMap<>();
        for (int i = headings.size() - 1; i >= 0; i--) {
            at.put(headings.get(i), i);
            at.put(Mapped.Of.COLUMN.key(headings.get(i)), i);
        }
        for (Map.Entry<String, String> said : mapping.entrySet()) {
            Optional<Field> field = Field.of(said.getValue());
            Integer column = at.get(said.getKey());
            if (column != null) {
                places.values().removeIf(column::equals);
                field.ifPresent(f -> places.put(f, column));
            }
        }
        return places.isEmpty() ? guessed(first) : new Columns(headings, places).checked();
    }

    private static void headed(List<String> headings, int column, Map<Field, Integer> places) {
        String heading = headings.get(column);
        Field.of(heading).ifPresent(field -> {
            Integer other = places.get(field);
            if (other == null || field.rank(heading) < field.rank(headings.get(other))) {
                places.put(field, column);
            }
        });
    }

    /** A date or a clock time alone says when it occurred, as far as it goes. */
    private Columns checked() throws BadFile {
        if (!places.containsKey(Field.OCCURRED)) {
            boolean both = places.containsKey(Field.DATE) && places.containsKey(Field.TIME);
            Field alone = places.containsKey(Field.DATE) ? Field.DATE : Field.TIME;
            Integer column = both ? null : places.remove(alone);
            if (column != null) {
                places.put(Field.OCCURRED, column);
            } else if (!both) {
                String fields = Arrays.stream(Field.values()).map(Field::wire).collect(Collectors.joining(", "));
                throw new BadFile(FileProblem.of(1, "import.problem.no-time", String.join(", ", headings), fields));
            }
        }
        return this;
    }

    /** The first row is no heading: the first time in it is the time, the longest cell the text. */
    private static Columns guessed(Table.Row first) throws BadFile {
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        int longest = -1;
        for (int i = 0; i < first.cells().size(); i++) {
            String cell = first.cells().get(i);
            if (!places.containsKey(Field.OCCURRED) && TimeText.parse(cell).isPresent()) {
                places.put(Field.OCCURRED, i);
            } else if (longest < 0 || cell.length() > first.cell(longest).length()) {
                longest = i;
            }
        }
        if (longest >= 0) {
            places.put(Field.TEXT, longest);
        }
        return new Columns(List.of(), places).checked();
    }

    boolean headed() {
        return !headings.isEmpty();
    }

    boolean has(Field field) {
        return places.containsKey(field);
    }

    String cell(Table.Row row, Field field) {
        return row.cell(places.getOrDefault(field, -1)).strip();
    }

    /** The column's number from one, for findings. */
    int number(Field field) {
        return places.getOrDefault(field, -1) + 1;
    }

    /** The columns that say nothing we have a field for. */
    List<Integer> others() {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (!places.containsValue(i)) {
                others.add(i);
            }
        }
        return others;
    }
}
