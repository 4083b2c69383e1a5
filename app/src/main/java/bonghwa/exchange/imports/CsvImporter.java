package bonghwa.exchange.imports;

import bonghwa.domain.About;
import bonghwa.domain.Kind;
import bonghwa.domain.Party;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.When;
import bonghwa.exchange.BadFile;
import bonghwa.op.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables: an entry a row, columns in any order. */
final class CsvImporter implements Importer {

    @Override
    public void read(String text, Drafting drafting) throws BadFile {
        Table table = Table.read(text);
        Columns columns = Columns.of(table.rows().getFirst(), drafting.setting().mapping());
        tell(columns, drafting);
        List<Table.Row> rows =
                columns.headed() ? table.rows().subList(1, table.rows().size()) : table.rows();
        rows.forEach(row -> target(columns, row, drafting));
        List<Operation> told = new ArrayList<>();
        Whenever whenever = new Whenever(drafting);
        for (Table.Row row : rows) {
            entry(columns, row, drafting, whenever).ifPresent(told::add);
        }
        drafting.story(whenever.story(told));
    }

    private static void tell(Columns columns, Drafting drafting) {
        columns.headings().forEach(drafting.names()::column);
        columns.places().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(place -> drafting.column(
                        columns.headed()
                                ? columns.headings().get(place.getValue())
                                : String.valueOf(place.getValue() + 1),
                        place.getKey().wire()));
        if (!columns.headed()) {
            drafting.findings().once("1", "import.odd.no-headings");
        } else if (columns.has(Field.TEXT) && !columns.others().isEmpty()) {
            String others =
                    columns.others().stream().map(columns.headings()::get).collect(Collectors.joining(", "));
            drafting.findings().once("1", "import.odd.column-left", others);
        }
    }

    private static Optional<Target> target(Columns columns, Table.Row row, Drafting drafting) {
        String service = columns.cell(row, Field.SERVICE);
        String function = columns.cell(row, Field.FUNCTION);
        return service.isEmpty()
                ? drafting.names().target(function)
                : drafting.names().target(function.isEmpty() ? "" : service, function.isEmpty() ? service : function);
    }

    /** Empty, and a finding, where the row says nothing but when. */
    private static Optional<Operation> entry(Columns columns, Table.Row row, Drafting drafting, Whenever whenever)
            throws BadFile {
        When when = whenever.read(columns, row);
        Optional<Target> target = target(columns, row, drafting);
        String word = columns.cell(row, Field.STATE);
        Optional<State> state = StateNames.state(word);
        List<Report> reports = whenever.unread()
                ? List.of()
                : target.flatMap(t -> state.map(s -> drafting.names().reports(t, s)))
                        .orElse(List.of());
        if (!word.isEmpty() && reports.isEmpty()) {
            drafting.findings()
                    .add(row.line() + ":" + columns.number(Field.STATE), odd(state, whenever), Visible.line(word));
        }
        String person = columns.cell(row, Field.PERSON);
        Optional<String> known =
                person.isEmpty() ? Optional.empty() : drafting.names().person(person);
        String said = words(columns, row) + (word.isEmpty() || !reports.isEmpty() ? "" : " (" + word + ")");
        if (said.isBlank() && reports.isEmpty()) {
            drafting.findings().add(String.valueOf(row.line()), "import.odd.no-words");
            return Optional.empty();
        }
        About about = new About(
                target.stream().toList(),
                List.of(),
                known.<Party>map(Party.OfPerson::new).stream().toList(),
                List.of());
        return Optional.of(drafting.entry(
                drafting.keys().next(String.join("\u001f", row.cells())),
                kind(columns, row, word, reports),
                when,
                person.isEmpty() || known.isPresent() ? said : person + ": " + said,
                about,
                reports,
                row.line()));
    }

    private static String odd(Optional<State> state, Whenever whenever) {
        if (state.isEmpty()) {
            return "import.odd.state";
        }
        return whenever.unread() ? "import.odd.state-of-no-time" : "import.odd.state-of-nothing";
    }

    private static Kind kind(Columns columns, Table.Row row, String state, List<Report> reports) {
        if (!reports.isEmpty()) {
            return Kind.STATUS;
        }
        Kind otherwise = state.isEmpty() ? Kind.NOTE : Kind.OBSERVATION;
        return StateNames.kind(columns.cell(row, Field.KIND))
                .filter(k -> k != Kind.STATUS)
                .orElse(otherwise);
    }

    /** Without a column for the text, all that no other field has. */
    private static String words(Columns columns, Table.Row row) {
        if (columns.has(Field.TEXT)) {
            return columns.cell(row, Field.TEXT);
        }
        return columns.others().stream()
                .filter(i -> !row.cell(i).isBlank())
                .map(i -> columns.headings().get(i) + ": " + row.cell(i).strip())
                .collect(Collectors.joining(", "));
    }
}
