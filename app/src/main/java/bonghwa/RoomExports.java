package bonghwa;

import bonghwa.cli.Exports;
import bonghwa.cli.ReportMaker;
import bonghwa.domain.Room;
import bonghwa.exchange.export.ExportKind;
import bonghwa.exchange.export.Matter;
import bonghwa.replica.OpenStore;
import bonghwa.ui.model.ExportModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The window's exports, made beside it from what the store holds, as {@code export} makes them. */
record RoomExports(OpenStore store, Executor beside) implements ExportModel {

    @Override
    public CompletionStage<Integer> save(Wish wish, Path file) {
        return CompletableFuture.supplyAsync(() -> made(wish), beside)
                .thenCompose(
                        bytes -> SavedFile.write(file, bytes, beside).thenApply(_ -> Math.ceilDiv(bytes.length, 1024)));
    }

    private byte[] made(Wish wish) {
        try {
            Matter matter = Matter.of(
                    room(wish.known()),
                    wish.incident(),
                    store.clockwork().kind(),
                    wish.at(),
                    wish.known(),
                    wish.open(),
                    store.replica().holding().fold().taken(),
                    wish.language(),
                    ReportMaker.words().apply(wish.language()));
            return Exports.bytes(kind(wish.kind()), matter);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private Room room(@Nullable Instant known) throws IOException {
        return known == null ? store.room() : new JournalPast(store).at(known);
    }

    private static ExportKind kind(Kind kind) {
        return switch (kind) {
            case MARKDOWN -> ExportKind.MARKDOWN;
            case CSV -> ExportKind.CSV;
            case NDJSON -> ExportKind.NDJSON;
            case PNG -> ExportKind.PNG;
            case HTML -> ExportKind.HTML;
        };
    }
}
