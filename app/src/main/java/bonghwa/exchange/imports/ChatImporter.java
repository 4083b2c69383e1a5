package bonghwa.exchange.imports;

import bonghwa.domain.About;
import bonghwa.domain.Kind;
import bonghwa.domain.Party;
import bonghwa.domain.When;
import bonghwa.exchange.BadFile;
import bonghwa.exchange.FileProblem;
import bonghwa.op.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pasted or exported chats: an entry a message. What stands before the first one is passed over. */
final class ChatImporter implements Importer {

    /** A message while its lines are read; the day is as its source wrote it. */
    private record Message(int line, String day, String time, String name, List<String> lines) {}

    @Override
    public void read(String text, Drafting drafting) throws BadFile {
        List<Object> parts = parts(text, drafting);
        if (parts.stream().noneMatch(Message.class::isInstance)) {
            throw new BadFile(FileProblem.of(1, text.isBlank() ? "file.problem.empty" : "import.problem.not-chat"));
        }
        Whenever whenever = new Whenever(drafting);
        List<Operation> told = new ArrayList<>();
        for (Object part : parts) {
            switch (part) {
                case ChatLine.Day day -> drafting.moments().on(day.day());
                case Message message -> told.add(entry(message, drafting, whenever));
                default -> throw new IllegalStateException("neither day nor message: " + part);
            }
        }
        drafting.story(whenever.story(told));
    }

    /** Days and messages, in their order. */
    private static List<Object> parts(String text, Drafting drafting) {
        List<Object> parts = new ArrayList<>();
        String day = "";
        @Nullable Message open = null;
        String before = "";
        int line = 0;
        for (String each : text.split("\r\n|\r|\n", -1)) {
            line++;
            switch (ChatLine.of(each)) {
                case ChatLine.Day d -> {
                    parts.add(d);
                    day = d.day().toString();
                    open = null;
                }
                case ChatLine.Start(String name, String time, String words) -> {
                    open = new Message(line, day, time, name, new ArrayList<>(List.of(words)));
                    parts.add(open);
                }
                case ChatLine.Clock(String time) -> {
                    boolean inset = !each.isEmpty() && Character.isWhitespace(each.charAt(0));
                    if (open != null && named(open.lines(), inset)) {
                        open = new Message(line, day, time, open.lines().removeLast(), new ArrayList<>());
                        parts.add(open);
                    } else if (open == null && inset && name(before)) {
                        open = new Message(line, day, time, before.strip(), new ArrayList<>());
                        parts.add(open);
                    } else {
                        drafting.findings().add(String.valueOf(line), "import.odd.clock-alone", Visible.line(time));
                        continued(open, time, line, drafting);
                    }
                }
                case ChatLine.Words(String words) -> {
                    if (open == null) {
                        left(before, line - 1, drafting);
                    }
                    before = words;
                    if (open != null) {
                        open.lines().add(words);
                    }
                }
            }
        }
        return parts;
    }

    /** Whether the last line can be the name of who speaks next: it stands alone behind an empty one, or the time is inset below it. */
    private static boolean named(List<String> lines, boolean inset) {
        int count = lines.size();
        return count > 1
                && name(lines.getLast())
                && (inset || lines.get(count - 2).isBlank());
    }

    private static boolean name(String line) {
        return !line.isBlank() && line.length() <= ChatLine.LONGEST_NAME;
    }

    private static void left(String words, int line, Drafting drafting) {
        if (!words.isBlank()) {
            drafting.findings().add(String.valueOf(line), "import.odd.line-left", Visible.line(words));
        }
    }

    private static void continued(@Nullable Message open, String words, int line, Drafting drafting) {
        if (open != null) {
            open.lines().add(words);
        } else {
            left(words, line, drafting);
        }
    }

    private static Operation entry(Message message, Drafting drafting, Whenever whenever) throws BadFile {
        When when = whenever.at(drafting.moments().read(message.time(), String.valueOf(message.line())));
        String words = String.join("\n", message.lines()).strip();
        Optional<String> known = drafting.names().person(message.name());
        About about = new About(
                List.of(),
                List.of(),
                known.<Party>map(Party.OfPerson::new).stream().toList(),
                List.of());
        return drafting.entry(
                drafting.keys().next(String.join("\u001f", message.day(), message.time(), message.name(), words)),
                Kind.NOTE,
                when,
                known.isPresent() ? words : message.name() + ": " + words,
                about,
                List.of(),
                message.line());
    }
}
