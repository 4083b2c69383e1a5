package bonghwa.exchange.imports;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Service;
import bonghwa.exchange.BadFile;
import bonghwa.exchange.FileProblem;
import bonghwa.exchange.RecordedEvent;
import bonghwa.exchange.RecordedIncident;
import bonghwa.op.Operation;
import bonghwa.replica.Declaration;
import bonghwa.replica.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Our own JSON of recorded incidents. Its ids are the room's ids. A notice comes as the entry that tells of it: what another room
 * sent, this one did not send.
 */
final class RecordedImporter implements Importer {

    @Override
    public void read(String text, Drafting drafting) throws BadFile {
        RecordedIncident incident = RecordedIncident.read(text);
        drafting.names().grow(additions(incident.catalogue(), drafting.setting().catalogue()));
        List<Operation> told = new ArrayList<>();
        if (!Moments.plausible(incident.opens())
                || !Moments.plausible(incident.ends())
                || !Moments.plausible(incident.started())) {
            throw new BadFile(FileProblem.of(
                    1,
                    "import.problem.year",
                    incident.opens().toString(),
                    incident.ends().toString()));
        }
        for (RecordedEvent event : incident.events()) {
            switch (event) {
                case RecordedEvent.Entry(Content content) -> told.add(entry(content, drafting));
                case RecordedEvent.Notice(Operation.NoticeSent notice) ->
                    drafting.findings().once("", "import.odd.notice", String.valueOf(notice.number()));
                case RecordedEvent.OnDuty _, RecordedEvent.Step _ -> told.add(event.operation(() -> ""));
            }
        }
        drafting.story(new Story(
                new Declaration(incident.title(), incident.severity(), incident.started(), incident.zone()),
                Story.Home.OWN,
                told));
    }

    private static Operation entry(Content content, Drafting drafting) throws BadFile {
        Drafting.fits(content.text().ko() + content.text().en(), 1);
        String said = Stream.of(
                        content.occurred().at(),
                        content.kind().wire(),
                        content.text().ko(),
                        content.about().targets())
                .map(String::valueOf)
                .collect(Collectors.joining("\u001f"));
        Content kept = drafting.keys().next(said).on(content);
        return new RecordedEvent.Entry(kept).operation(() -> "");
    }

    /** What the room does not have under that id; a service that it has gets the functions that are missing. */
    private static Catalogue additions(Catalogue told, Catalogue known) {
        return new Catalogue(
                told.services().stream()
                        .map(s -> known.service(s.id()).map(k -> grown(k, s)).orElse(s))
                        .filter(not(known.services()))
                        .toList(),
                lacking(told.sites(), s -> known.site(s.id()).isPresent()),
                lacking(told.journeys(), j -> known.journeys().stream().anyMatch(k -> k.id().equals(j.id()))),
                known.pinned().isEmpty() ? told.pinned() : List.of(),
                lacking(told.people(), p -> known.person(p.id()).isPresent()),
                lacking(told.roles(), r -> known.role(r.id()).isPresent()));
    }

    private static <T> Predicate<T> not(List<T> known) {
        return one -> !known.contains(one);
    }

    private static <T> List<T> lacking(List<T> told, Predicate<T> known) {
        return told.stream().filter(known.negate()).toList();
    }

    private static Service grown(Service known, Service told) {
        List<bonghwa.domain.Function> functions = new ArrayList<>(known.functions());
        told.functions().stream().filter(f -> known.function(f.id()).isEmpty()).forEach(functions::add);
        return functions.size() == known.functions().size() ? known : known.of(functions);
    }
}
