package bonghwa.exchange.imports;

import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.domain.Text;
import bonghwa.replica.Arrival;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan in few lines, to be looked at before it is recorded: where it goes, what is taken for what, what is odd. */
public record Preview(List<PreviewLine> goes, List<PreviewLine> mapping, List<PreviewLine> odd) {

    public Preview {
        goes = List.copyOf(goes);
        mapping = List.copyOf(mapping);
        odd = List.copyOf(odd);
    }

    public static Preview of(ImportPlan plan, List<Arrival> arrivals, Room room, Language language) {
        List<PreviewLine> goes = new ArrayList<>();
        arrivals.forEach(arrival -> goes.add(goes(arrival, room, language)));
        if (arrivals.isEmpty()) {
            goes.add(new PreviewLine("", "import.goes.none", List.of()));
        }
        return new Preview(
                goes,
                plan.mapping().stream().map(Preview::mapped).toList(),
                Odd.of(plan, arrivals).stream()
                        .map(f -> new PreviewLine(f.where(), f.key(), f.arguments()))
                        .toList());
    }

    private static PreviewLine goes(Arrival arrival, Room room, Language language) {
        long entries = arrival.story().entries();
        long anew = arrival.anewEntries();
        Optional<Text> title = Optional.ofNullable(arrival.incident())
                .flatMap(room::incident)
                .map(Incident::facts)
                .map(f -> f.title());
        String shown = title.orElse(arrival.story().declaration().title()).in(language);
        String key =
                title.isPresent() ? "import.goes.into" : arrival.declares() ? "import.goes.new" : "import.goes.nowhere";
        return new PreviewLine("", key, List.of(shown, String.valueOf(anew), String.valueOf(entries - anew)));
    }

    private static PreviewLine mapped(Mapped mapped) {
        String key =
                switch (mapped.of()) {
                    case COLUMN -> "import.mapped.column";
                    case PERSON -> mapped.to().isEmpty() ? "import.mapped.nobody" : "import.mapped.person";
                    case TARGET ->
                        mapped.to().isEmpty()
                                ? "import.mapped.nothing"
                                : mapped.anew() ? "import.mapped.new" : "import.mapped.target";
                };
        return new PreviewLine("", key, List.of(mapped.from(), mapped.to()));
    }
}
