package bonghwa;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Function;
import bonghwa.domain.Language;
import bonghwa.domain.Person;
import bonghwa.domain.Service;
import bonghwa.exchange.imports.ImportPlan;
import bonghwa.exchange.imports.Mapped;
import bonghwa.ui.model.ImportChoice;
import bonghwa.ui.model.ImportChoice.Of;
import bonghwa.ui.model.ImportChoice.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What can be chosen for the columns and names of a file that is taken in; {@code columns}: of its table, if it is one. */
record ImportChoices(List<String> columns, Map<String, String> mapping, Catalogue catalogue, Language language) {

    private static final String NONE = "import.field.none";

    /** The columns, then the names and people that the file names. */
    List<ImportChoice> of(List<Mapped> mapped) {
        List<ImportChoice> choices = new ArrayList<>(columns(mapped));
        for (Mapped each : mapped) {
            if (each.of() != Mapped.Of.COLUMN && !each.from().isEmpty()) {
                Of of = each.of() == Mapped.Of.PERSON ? Of.PERSON : Of.TARGET;
                choices.add(new ImportChoice(
                        of,
                        each.from(),
                        said(each.of(), each.from(), ImportChoice.AS_IS),
                        of == Of.PERSON ? people() : targets()));
            }
        }
        return choices;
    }

    /** Each column with what it is taken for. */
    List<ImportChoice> columns(List<Mapped> mapped) {
        List<Option> options = new ArrayList<>(List.of(new Option("", NONE, "")));
        ImportPlan.fields().forEach(f -> options.add(new Option(f, "import.field." + f, "")));
        return columns.stream()
                .map(c -> new ImportChoice(Of.COLUMN, c, taken(c, mapped), options))
                .toList();
    }

    private String taken(String column, List<Mapped> mapped) {
        return mapped.stream()
                .filter(m -> m.of() == Mapped.Of.COLUMN && m.from().equals(column))
                .map(Mapped::to)
                .findFirst()
                .orElse(said(Mapped.Of.COLUMN, column, ""));
    }

    private String said(Mapped.Of what, String name, String otherwise) {
        return mapping.getOrDefault(what.key(name), mapping.getOrDefault(name, otherwise));
    }

    private List<Option> targets() {
        List<Option> options = asIs();
        options.add(new Option("", NONE, ""));
        for (Service service : catalogue.services()) {
            String name = service.name().in(language);
            options.add(new Option(service.id(), "", name));
            for (Function function : service.functions()) {
                options.add(new Option(
                        service.id() + "/" + function.id(),
                        "",
                        name + " / " + function.name().in(language)));
            }
        }
        return options;
    }

    private List<Option> people() {
        List<Option> options = asIs();
        for (Person person : catalogue.people()) {
            options.add(new Option(person.id(), "", person.name().in(language)));
        }
        return options;
    }

    private static List<Option> asIs() {
        return new ArrayList<>(List.of(new Option(ImportChoice.AS_IS, "import.choice.as-is", "")));
    }
}
