package bonghwa.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What was undone at this desk ({@code undone.json}), by the ids of records. The record itself does not need it. */
public record UndoneFile(Disk disk, StoreFolder store) {

    /** A deed, and the records that took it back, or that did it again. */
    public record Step(List<String> deed, List<String> by) {
        public Step {
            deed = List.copyOf(deed);
            by = List.copyOf(by);
        }
    }

    /**
     * What is not to be undone any more; what was undone, and how many of these, from the last one back, were undone since
     * something new was done; what was done again.
     */
    public record Content(List<String> spent, List<Step> undone, int open, List<Step> again) {

        public static final Content NOTHING = new Content(List.of(), List.of(), 0, List.of());

        public Content {
            spent = List.copyOf(spent);
            undone = List.copyOf(undone);
            again = List.copyOf(again);
        }
    }

    /** What is noted; nothing where there is no file or it cannot be understood: then nothing can be done again. */
    public Content read() throws IOException {
        Optional<String> text = new LocalFiles(disk).readText(store.undone());
        if (text.isEmpty()) {
            return Content.NOTHING;
        }
        try {
            return JsonMapper.shared().readValue(text.get(), Content.class);
        } catch (JacksonException e) {
            return Content.NOTHING;
        }
    }

    public void write(Content content) throws IOException {
        new LocalFiles(disk).writeText(store.undone(), JsonMapper.shared().writeValueAsString(content) + "\n");
    }
}
