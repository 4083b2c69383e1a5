package bonghwa.exchange.imports;

import bonghwa.domain.Catalogue;
import bonghwa.exchange.BadFile;
import bonghwa.replica.Story;
import java.util.Arrays;
import java.util.List;

/** What a file would bring: what is taken for what, what is added to the catalogue, the stories it tells, what is odd about it. */
public record ImportPlan(
        Format format, List<Mapped> mapping, Catalogue additions, List<Story> stories, List<Finding> findings) {

    public ImportPlan {
        mapping = List.copyOf(mapping);
        stories = List.copyOf(stories);
        findings = List.copyOf(findings);
    }

    /** Reads the whole of a file; nothing of it is recorded. */
    public static ImportPlan read(Format format, byte[] bytes, Setting setting) throws BadFile {
        Drafting drafting = new Drafting(format, setting);
        format.importer().read(Decoded.text(bytes, drafting.findings()), drafting);
        return drafting.plan();
    }

    /** What the columns of a table are called, in their order; none where it has no headings, or is no table. */
    public static List<String> columns(byte[] bytes) {
        try {
            return Table.read(Decoded.text(bytes, new Findings())).rows().getFirst().cells().stream()
                    .map(Visible::line)
                    .filter(heading ->
                            !heading.isBlank() && TimeText.parse(heading).isEmpty())
                    .distinct()
                    .toList();
        } catch (BadFile _) {
            return List.of();
        }
    }

    /** What a column can be taken for, as {@code --map} names it. */
    public static List<String> fields() {
        return Arrays.stream(Field.values()).map(Field::wire).toList();
    }

    /** How many entries it tells of, whether they are here already or not. */
    public long entries() {
        return stories.stream().mapToLong(Story::entries).sum();
    }
}
