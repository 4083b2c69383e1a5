package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bonghwa.domain.Language;
import bonghwa.testing.Shift;
import bonghwa.ui.model.ImportChoice;
import bonghwa.ui.model.ImportModel;
import java.io.IOException;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window is told of a file: an offer, or what went wrong, whatever that is. */
class RoomImportsTest {

    private final Shift shift = new Shift();

    private final RoomImports imports = new RoomImports(
            () -> shift.room().room().get(),
            () -> shift.room().now().get(),
            ZoneId.of("Asia/Seoul"),
            shift.commands(),
            Runnable::run);

    @TempDir
    private Path folder;

    private List<String> odd(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return imports.look(file, Language.KO).toCompletableFuture().join().odd().stream()
                .map(ImportModel.Line::key)
                .toList();
    }

    @Test
    void whateverThrowsEndsWhatTheWindowWaitsFor() throws IOException {
        Path gone;
        try (FileSystem closed = FileSystems.newFileSystem(folder.resolve("x.zip"), Map.of("create", "true"))) {
            gone = closed.getPath("/x.csv");
        }
        assertThat(imports.look(gone, Language.KO))
                .isCompletedExceptionally()
                .failsWithin(java.time.Duration.ZERO)
                .withThrowableOfType(java.util.concurrent.ExecutionException.class)
                .withCauseInstanceOf(ClosedFileSystemException.class);
    }

    @Test
    void aFileOfAKindIsToldWhatThatKindLacksAndNotThatItIsNoOther() throws IOException {
        assertThat(odd("own.json", "{\"title\": 3}")).noneMatch(key -> key.contains("not-statuspage"));
        assertThat(odd("list.csv", "name,price\napple,3\n")).containsExactly("import.problem.no-time-window");
        assertThat(odd("table.txt", "seen,text\nx,\"never closed\n")).containsExactly("import.problem.quote");
    }

    private ImportModel.Offer offer(String text, Map<String, String> mapping) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), text);
        return imports.look(file, Language.KO, mapping).toCompletableFuture().join();
    }

    private static ImportChoice choice(ImportModel.Offer offer, String from) {
        return offer.choices().stream()
                .filter(c -> c.from().equals(from))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTableWithoutAKnownTimeOffersItsColumnsAndIsReadOnceOneIsChosen() throws IOException {
        String text = "seen,what\n2022-10-15 15:20,연기\n";
        ImportModel.Offer refused = offer(text, Map.of());
        assertThat(refused.anew()).isZero();
        assertThat(choice(refused, "seen").options()).anyMatch(o -> o.value().equals("occurred"));

        ImportModel.Offer read = offer(text, Map.of("seen", "occurred", "what", "text"));
        assertThat(read.anew()).isEqualTo(1);
        assertThat(choice(read, "seen").chosen()).isEqualTo("occurred");
        assertThat(choice(read, "what").chosen()).isEqualTo("text");
    }

    @Test
    void aNameThatTheRoomDoesNotKnowIsTakenForWhatSomebodyChooses() throws IOException {
        String text = "time,service,state,text\n2022-10-15 15:20,PAYMENTS,down,x\n";
        ImportChoice anew = choice(offer(text, Map.of()), "PAYMENTS");
        assertThat(anew.chosen()).isEqualTo(ImportChoice.AS_IS);
        String service = anew.options().get(2).value();
        ImportModel.Offer chosen = offer(text, Map.of("PAYMENTS", service));
        assertThat(choice(chosen, "PAYMENTS").chosen()).isEqualTo(service);
        assertThat(chosen.mapping())
                .anyMatch(l ->
                        l.key().equals("import.mapped.target") && l.arguments().contains(service));
        assertThat(offer(text, Map.of("PAYMENTS", "")).mapping())
                .anyMatch(l -> l.key().equals("import.mapped.nothing"));
    }

    @Test
    void aServiceAndAPersonOfOneNameAreChosenEachByItself() throws IOException {
        String text = "time,service,state,author,text\n2022-10-15 15:20,MAPS,down,MAPS,x\n";
        String service = choice(offer(text, Map.of()), "MAPS").options().get(2).value();

        List<ImportChoice> choices = offer(text, Map.of("target:MAPS", service)).choices().stream()
                .filter(c -> c.from().equals("MAPS"))
                .toList();

        assertThat(choices)
                .extracting(ImportChoice::key, ImportChoice::chosen)
                .containsExactlyInAnyOrder(tuple("target:MAPS", service), tuple("person:MAPS", ImportChoice.AS_IS));
    }

    @Test
    void theEndingOfANameCountsInCapitalsToo() throws IOException {
        assertThat(odd("PAGE.JSON", "{\"incidents\": []}")).isEmpty();
    }

    @Test
    void noTextNamesAnOptionOfTheCommandLine() throws IOException {
        assertThat(odd("x.csv", "time,text\n2022-10-15 15:20,a\n")).containsExactly("import.odd.no-zone-window");
    }

    @Test
    void whatWasSaidOfANameThatIsNotInTheFileAnyMoreRefusesNothing() throws IOException {
        String text = "time,who,text\n2022-10-15 15:20,lee,x\n";
        Map<String, String> both = Map.of("column:who", "person", "person:lee", "night");
        assertThat(offer(text, both).anew()).isEqualTo(1);

        ImportModel.Offer without = offer(text, Map.of("column:who", "", "person:lee", "night"));

        assertThat(without.anew()).isEqualTo(1);
        assertThat(without.choices()).extracting(ImportChoice::key).doesNotContain("person:lee");
    }

    @Test
    void whatEachColumnIsTakenForStandsInTheChoicesAlone() throws IOException {
        ImportModel.Offer read = offer("time,text\n2022-10-15 15:20,a\n", Map.of());
        assertThat(read.mapping()).isEmpty();
        assertThat(choice(read, "time").chosen()).isNotEmpty();
    }
}
