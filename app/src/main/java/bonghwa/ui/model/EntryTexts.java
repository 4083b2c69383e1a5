package bonghwa.ui.model;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Log;
import bonghwa.domain.Name;
import bonghwa.domain.Report;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.find.Query;
import bonghwa.replica.find.TextIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be found of each entry of one incident: its number, its words in both languages, the names of what it is about, its
 * tags. Whoever has it, alone has it; it may be made on one thread and handed to another.
 */
final class EntryTexts {

    /** Stands between the parts of one entry, so that nothing matches across two; nobody can type it. */
    private static final String APART = "\u0000";

    private final String incident;
    private final Catalogue words;
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final Map<Target, String> names = new HashMap<>();
    private final TextIndex index = new TextIndex();
    private Log known = Log.EMPTY;

    private EntryTexts(String incident, Catalogue words) {
        this.incident = incident;
        this.words = words;
    }

    /** The texts of the entries of that incident; takes some time for a hundred thousand. */
    static EntryTexts of(Incident incident, Catalogue words) {
        EntryTexts texts = new EntryTexts(incident.id(), words);
        texts.sync(incident.log());
        return texts;
    }

    /** Whether these texts are of that incident and can follow what is recorded in it; never where entries are gone. */
    boolean follows(Incident now, Catalogue catalogue) {
        return incident.equals(now.id())
                && words.equals(catalogue)
                && now.log().byId().size() >= entries.size();
    }

    /** The entries of the log that match, in no order. */
    List<TimelineEntry> find(Query query, Log log) {
        sync(log);
        List<TimelineEntry> found = new ArrayList<>();
        index.all(query).stream().forEach(slot -> found.add(entries.get(slot)));
        return found;
    }

    private void sync(Log log) {
        log.byTime().changedSince(known.byTime()).forEach(this::put);
        known = log;
    }

    private void put(TimelineEntry entry) {
        Integer slot = slots.get(entry.id());
        if (slot == null) {
            slots.put(entry.id(), index.add(text(entry)));
            entries.add(entry);
        } else if (!entries.get(slot).equals(entry)) {
            index.set(slot, text(entry));
            entries.set(slot, entry);
        }
    }

    private String text(TimelineEntry entry) {
        Text text = entry.content().text();
        Set<String> parts = new LinkedHashSet<>(List.of(entry.number(), text.ko(), text.en()));
        entry.content().about().targets().forEach(t -> parts.add(name(t)));
        entry.content().about().links().forEach(t -> parts.add(name(t)));
        for (Report report : entry.content().reports()) {
            parts.add(name(report.target()));
        }
        parts.addAll(entry.content().about().tags());
        return String.join(APART, parts);
    }

    private String name(Target target) {
        return names.computeIfAbsent(target, t -> switch (t) {
            case Target.OfService(String id) ->
                words.service(id).map(s -> both(s.name())).orElse(id);
            case Target.OfFunction(var ref) ->
                words.service(ref.service()).map(s -> both(s.name())).orElse(ref.service())
                        + APART
                        + words.function(ref).map(f -> both(f.name())).orElse(ref.function());
            case Target.OfSite(String id) ->
                words.site(id).map(s -> both(s.name())).orElse(id);
            case Target.Everything _ -> "";
        });
    }

    private static String both(Name name) {
        return name.ko() + APART + name.en();
    }
}
