package bonghwa.exchange;

import bonghwa.domain.Catalogue;
import java.util.List;

/** The room's catalogue as a YAML file that people write, keep in their repositories, and read again. */
public final class CatalogueYaml {

    /** What a file says, as far as it could be read, and what is wrong with it; only a file without problems may be used. */
    public record Checked(Catalogue catalogue, List<FileProblem> problems) {
        public Checked {
            problems = List.copyOf(problems);
        }
    }

    private CatalogueYaml() {}

    /** Reads the whole text; it may refer to what is {@code known} already. Never fails: everything wrong is a problem with a line. */
    public static Checked check(String yaml, Catalogue known) {
        Reading reading = new Reading(true);
        try {
            Part part = Part.of(reading, YamlTree.read(yaml));
            Catalogue catalogue = new CatalogueReader(reading, part).read(known);
            part.done();
            return new Checked(catalogue, reading.problems());
        } catch (BadFile e) {
            return new Checked(Catalogue.EMPTY, e.problems());
        }
    }

    /** Reads a text that must be right. */
    public static Catalogue read(String yaml, Catalogue known) throws BadFile {
        Checked checked = check(yaml, known);
        if (!checked.problems().isEmpty()) {
            throw new BadFile(checked.problems());
        }
        return checked.catalogue();
    }

    /** The catalogue as text: always the same for the same catalogue, and read back as exactly that. */
    public static String write(Catalogue catalogue) {
        return CatalogueWriter.write(catalogue);
    }
}
