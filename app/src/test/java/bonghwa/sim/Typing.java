package bonghwa.sim;

import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Phase;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.Declaration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What the people before the laptops do. */
final class Typing {

    private final Chance chance;
    private int count;

    Typing(Chance chance) {
        this.chance = chance;
    }

    /** Somebody types something on that laptop at that moment, about what its window shows. */
    void on(Laptop laptop, Instant now) {
        List<Incident> shown = laptop.store().room().declared();
        if (shown.isEmpty() || chance.one(40)) {
            laptop.promises.on(laptop.commands()
                    .declare(new Declaration(Text.of("사고 " + count++), Severity.SEV2, now, ZoneOffset.UTC)));
            return;
        }
        Incident incident = chance.of(shown);
        List<TimelineEntry> entries = incident.log().entries();
        Optional<TimelineEntry> entry = entries.isEmpty() ? Optional.empty() : Optional.of(chance.of(entries));
        switch (chance.below(8)) {
            case 0 -> entry.ifPresent(e -> amend(laptop, incident.id(), e.id()));
            case 1 ->
                entry.ifPresent(e -> laptop.promises.on(
                        laptop.commands().strike(incident.id(), e.id(), !e.struck(), "시험 " + count++)));
            case 2 ->
                laptop.promises.on(laptop.commands()
                        .amendIncident(incident.id(), Text.of("사고 " + count++), null, null, null, null));
            case 3 ->
                laptop.promises.on(laptop.commands()
                        .enter(incident.id(), chance.of(List.of(Phase.IDENTIFIED, Phase.MONITORING)), now, null));
            default ->
                laptop.promises.on(laptop.commands()
                        .log(incident.id(), Content.of(Kind.NOTE, now, laptop.name + " 글 " + count++)));
        }
    }

    private void amend(Laptop laptop, String incident, String entry) {
        laptop.promises.on(
                laptop.commands().amend(incident, entry, Change.NONE.withText(Text.of("고침 " + count++)), null));
    }
}
