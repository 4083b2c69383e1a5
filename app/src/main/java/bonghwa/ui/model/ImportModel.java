package bonghwa.ui.model;

import bonghwa.domain.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Takes in a file of another tool, in two steps: it is looked at, and recorded. Nothing blocks. */
public interface ImportModel {

    /** A place in the file, empty for none, and what to say: a message key with its arguments. */
    record Line(String where, String key, List<String> arguments) {
        public Line {
            arguments = List.copyOf(arguments);
        }
    }

    /** What a file would bring: where it goes, what is taken for what, what is odd; how many entries are new; what can be chosen. */
    record Offer(
            List<Line> goes,
            List<Line> mapping,
            List<Line> odd,
            long anew,
            List<ImportChoice> choices,
            Recording recording) {
        public Offer {
            goes = List.copyOf(goes);
            mapping = List.copyOf(mapping);
            odd = List.copyOf(odd);
            choices = List.copyOf(choices);
        }
    }

    /** Records it, as one act. */
    @FunctionalInterface
    interface Recording {
        CompletionStage<?> record();
    }

    /** Reads that file; what is wrong with it stands in the offer, of which nothing is new then. */
    default CompletionStage<Offer> look(Path file, Language language) {
        return look(file, language, Map.of());
    }

    /** The same, where somebody said what columns, names and people of the file mean; an empty one means nothing. */
    CompletionStage<Offer> look(Path file, Language language, Map<String, String> mapping);
}
