package bonghwa.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an entry was taken in from: the key by which its source knows it, kept as a tag for programs. So the same source read
 * again, or a longer one, brings nothing twice, whatever the entry was made into since.
 */
public record ImportKey(String value) {

    private static final String TAG = "import:";

    /** The tag that keeps it. */
    public String tag() {
        return TAG + value;
    }

    /** That content, marked as taken in under this key. */
    public Content on(Content content) {
        About about = content.about();
        List<String> tags = new ArrayList<>(about.tags());
        tags.add(tag());
        return new Content(
                content.kind(),
                content.occurred(),
                content.text(),
                content.typed(),
                new About(about.targets(), about.links(), about.people(), tags),
                content.reports(),
                content.due(),
                content.waitsOn());
    }

    /** The key that this content was taken in under; empty if somebody wrote it here. */
    public static Optional<ImportKey> of(Content content) {
        return content.about().tags().stream()
                .filter(tag -> tag.startsWith(TAG))
                .map(tag -> new ImportKey(tag.substring(TAG.length())))
                .findFirst();
    }
}
