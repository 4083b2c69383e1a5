package bonghwa.ui.model;

import bonghwa.domain.Catalogue;
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
import org.jspecify.annotations.Nullable;

/** What can be found of each entry: its number, its words in both languages, the names of what it is about, its tags. */
final class EntryTexts {

    /** Stands between the parts of one entry, so that nothing matches across two; nobody can type it. */
    private static final String APART = "\u0000";

    private final Map<String, Integer> slots = new HashMap<>();
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final Map<Target, String> names = new HashMap<>();
    private TextIndex index = new TextIndex();
    private @Nullable Log known;
    private @Nullable Catalogue catalogue;

    /** The entries of the log that match, in no order. */
    List<TimelineEntry> find(Query query, Log log, Catalogue words) {
        sync(log, words);
        List<TimelineEntry> found = new ArrayList<>();
        index.all(query).stream().forEach(slot -> found.add(entries.get(slot)));
        return found;
    }

    private void sync(Log log, Catalogue words) {
        if (catalogue != words || (known != null && log.byId().size() < entries.size())) {
            slots.clear();
            entries.clear();
            names.clear();
            index = new TextIndex();
            catalogue = words;
            known = null;
        }
        if (known != log) {
            log.entries().forEach(entry -> put(entry, words));
            known = log;
        }
    }

    private void put(TimelineEntry entry, Catalogue words) {
        Integer slot = slots.get(entry.id());
        if (slot == null) {
            slots.put(entry.id(), index.add(text(entry, words)));
            entries.add(entry);
        } else if (entries.get(slot) != entry) {
            index.set(slot, text(entry, words));
            entries.set(slot, entry);
        }
    }

    private String text(TimelineEntry entry, Catalogue words) {
        Text text = entry.content().text();
        Set<String> parts = new LinkedHashSet<>(List.of(entry.number(), text.ko(), text.en()));
        entry.content().about().targets().forEach(t -> parts.add(name(t, words)));
        entry.content().about().links().forEach(t -> parts.add(name(t, words)));
        for (Report report : entry.content().reports()) {
            parts.add(name(report.target(), words));
        }
        parts.addAll(entry.content().about().tags());
        return String.join(APART, parts);
    }

    private String name(Target target, Catalogue words) {
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
