package bonghwa.exchange.imports;

import bonghwa.domain.Catalogue;
import bonghwa.exchange.BadFile;
import bonghwa.replica.Story;
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

    /** How many entries it tells of, whether they are here already or not. */
    public long entries() {
        return stories.stream().mapToLong(Story::entries).sum();
    }
}
