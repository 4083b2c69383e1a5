package bonghwa.exchange.imports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Files as they come when something went wrong: samples cut, doubled, mixed, and sprinkled with what parsers trip over. */
final class SpoiltFiles {

    private static final Map<Format, List<String>> SAMPLES = Map.of(
            Format.STATUSPAGE,
                    List.of("statuspage-incidents.json", "statuspage-components.json", "statuspage-summary.json"),
            Format.ALERTMANAGER, List.of("alerts.json"),
            Format.CSV, List.of("oncall.csv"),
            Format.CHAT, List.of("kakaotalk.txt", "slack.txt", "teams.txt"),
            Format.JSON, List.of("recorded.json"));

    private static final List<String> THORNS = List.of(
            "\"",
            "\"\"",
            "[",
            "]",
            "{",
            "}",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\\",
            ":",
            "\u0000",
            "\u001B[2J",
            "\u202E",
            "\uFEFF",
            "null",
            "-1",
            "1e999",
            "9999999999999999999999",
            "0001-01-01T00:00:00Z",
            "2022-02-30",
            "24:00",
            "25:61",
            "오후 13:00",
            "2022-03-27 02:30",
            "+999999999-12-31",
            "[오후 3:20] x: ",
            "  3:20 PM",
            "--- 2022년 13월 45일 ---",
            "\uD83D\uDD25",
            "ㅎㅏㄴ",
            "{\"alerts\":[",
            "\"incidents\":[{",
            "한".repeat(300),
            "[".repeat(700),
            "a / b / c",
            "=2+5",
            "@x !정정 K1 #y");

    private final List<byte[]> all;
    private final List<byte[]> own;
    private final Random random;

    SpoiltFiles(Format format, long seed) {
        random = new Random(seed);
        all = SAMPLES.values().stream().flatMap(List::stream).map(Plans::sample).toList();
        own = SAMPLES.getOrDefault(format, List.of()).stream()
                .map(Plans::sample)
                .toList();
    }

    /** The next one. */
    byte[] next() {
        List<byte[]> samples = random.nextInt(10) == 0 ? all : own;
        byte[] file = samples.get(random.nextInt(samples.size()));
        for (int i = random.nextInt(4); i >= 0; i--) {
            file = spoilt(file);
        }
        return random.nextInt(12) == 0
                ? new String(file, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE)
                : file;
    }

    private byte[] spoilt(byte[] file) {
        int at = file.length == 0 ? 0 : random.nextInt(file.length);
        int end = Math.min(file.length, at + 1 + random.nextInt(80));
        byte[] head = Arrays.copyOf(file, at);
        byte[] part = Arrays.copyOfRange(file, at, end);
        byte[] tail = Arrays.copyOfRange(file, end, file.length);
        return switch (random.nextInt(8)) {
            case 0 -> head;
            case 1 -> together(head, tail);
            case 2 -> together(head, part, part, part, tail);
            case 3 -> together(head, new byte[] {(byte) random.nextInt(256)}, tail);
            case 4 -> together(head, all.get(random.nextInt(all.size())), tail);
            case 5 -> digits(file, at);
            default ->
                together(head, THORNS.get(random.nextInt(THORNS.size())).getBytes(StandardCharsets.UTF_8), part, tail);
        };
    }

    /** The next digit behind that place is another one: a file that is right in all but what it says. */
    private byte[] digits(byte[] file, int from) {
        byte[] changed = file.clone();
        for (int i = from; i < file.length; i++) {
            if (file[i] >= '0' && file[i] <= '9') {
                changed[i] = (byte) ('0' + random.nextInt(10));
                break;
            }
        }
        return changed;
    }

    private static byte[] together(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        byte[] bytes = all.toByteArray();
        return bytes.length > 20_000 ? Arrays.copyOf(bytes, 20_000) : bytes;
    }
}
