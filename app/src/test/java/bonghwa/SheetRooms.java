package bonghwa;

import bonghwa.domain.Audience;
import bonghwa.domain.Language;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Release;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import bonghwa.testing.Shift;
import bonghwa.testing.Weekend;
import bonghwa.ui.model.Redacting;
import bonghwa.ui.sync.Choosing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What lies under the sheets that are drawn, which file somebody chooses, and what a redaction would take. */
final class SheetRooms {

    /** The one of the few public names of the weekend's catalogue that not everybody may read. */
    private static final Text INTERNAL =
            new Text("공용 플랫폼·운영 도구 화재", "Fire below the shared platform and operation tools");

    private SheetRooms() {}

    static Room weekend() {
        return new Weekend().room();
    }

    /** Whose title names what not everybody may read. */
    static Room internal() {
        return MadeRooms.titled(INTERNAL);
    }

    /** With a draft that the night's commander wrote. */
    static Room drafted() {
        Shift shift = new Shift();
        shift.replica().signing();
        shift.report(4, State.PARTIAL_OUTAGE);
        Text text = new Text(
                "[안내] 서비스 복구 현황 (제1차, 10월 16일 일요일 02:20 기준)\n10월 15일 15시 19분경부터 서비스 이용에 큰 불편을 드려 죄송합니다.",
                "[Update 1] Services, as of Sunday 16 October, 02:20 KST\nWe are sorry: our services are disrupted.");
        shift.write(new Operation.NoticeDrafted(
                Audience.PUBLIC, new NoticeDraft(Shift.NOW, Shift.NOW.plusSeconds(7200), null, "1", text, null)));
        return shift.room().room().get();
    }

    /** Where the record says otherwise than the last notice, of several services. */
    static Room contradicted() {
        Shift shift = new Shift();
        Operation.NoticeSent sent = new Operation.NoticeSent(
                3, Audience.PUBLIC, Shift.NOW, Shift.NOW, Text.of("안내"), null, new Release(List.of(), null, null));
        shift.commands()
                .noticeSent(shift.incident().id(), sent)
                .toCompletableFuture()
                .join();
        shift.report(4, State.MAJOR_OUTAGE);
        return shift.room().room().get();
    }

    /** Writes every file that somebody chooses. */
    static void write(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("chat.txt"),
                "2022-10-15\n[15:20] 이당직: 전원 내려감\n[15:21] 김현장: 소방이 막음\n[15:25] 이당직: 복구 중\n");
        Files.writeString(
                folder.resolve("columns.csv"),
                "seen,what,who,말한 사람의 부서와 자리\n2022-10-15 15:20,연기,이당직,판교\n2022-10-15 15:21,전원,김현장,판교\n");
        Files.writeString(
                folder.resolve("names.csv"),
                IntStream.range(0, 70)
                        .mapToObj(i -> "2022-10-15 15:%02d,Payment gateway of the northern region %d,down,이당직,끊김"
                                .formatted(i % 60, i))
                        .collect(Collectors.joining("\n", "time,service,state,person,text\n", "\n")));
        Files.writeString(folder.resolve("bad.json"), "{\n\"entries\": [\n");
        Files.writeString(
                folder.resolve("odd.csv"),
                IntStream.range(0, 900)
                        .mapToObj(i -> "때 아닌 때 %d,무슨 일 %d".formatted(i, i))
                        .collect(Collectors.joining("\n", "time,text\n2022-10-15 24:00,자정\n", "\n")));
    }

    static Choosing choosing(Path file) {
        return new Choosing() {
            @Override
            public Optional<Path> folder(String title) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> toOpen(String title) {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> toSave(String title, String name) {
                return Optional.of(
                        Path.of("/home/scribe/Documents/war room/2022-10").resolve(name));
            }
        };
    }

    /** A pasted password that was amended and is repeated, in a room of many desks and two hubs. */
    static Redacting redacting() {
        Redacting.Offer offer = new Redacting.Offer(
                List.of("DB 접속: postgres://admin:hunter2-ko@10.0.3.7/pay", "DB 접속 다시: hunter2-ko"),
                2,
                List.of("K12", "K40"),
                List.of("qL4vWw3bqv0C7w4d2n8n1p5o6q7r8s9t0u1v2w3x4y5"),
                IntStream.range(0, 6)
                        .mapToObj(i -> new Redacting.Other(
                                "Desk of the pager on duty " + i,
                                i == 0 ? null : Weekend.MOMENT.minusSeconds(3600L * i)))
                        .toList(),
                List.of("postgresql://bonghwa@hub.example.org:5432/room", "/mnt/stick/room"));
        return new Redacting() {
            @Override
            public CompletionStage<Offer> look(String entry, Language language) {
                return CompletableFuture.completedStage(offer);
            }

            @Override
            public CompletionStage<?> redact(String entry, String reason) {
                return new CompletableFuture<>();
            }
        };
    }
}
