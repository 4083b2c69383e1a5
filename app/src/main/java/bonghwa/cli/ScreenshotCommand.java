package bonghwa.cli;

import bonghwa.cli.Screens.Picture;
import bonghwa.cli.Screens.Theme;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A picture of a view, drawn without a display. */
@Command(name = "screenshot")
@SuppressWarnings("NullAway.Init")
final class ScreenshotCommand extends BaseCommand {

    private static final Pattern SIZE = Pattern.compile("(\\d{2,5})[xX×](\\d{2,5})");
    private static final int LARGEST = 16_384;

    @Parameters(paramLabel = "FILE.png", descriptionKey = "cli.argument.picture")
    private String file;

    @Option(names = "--view", paramLabel = "V", defaultValue = "room", descriptionKey = "cli.option.view")
    private String view;

    @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.at")
    private @Nullable String at;

    @Option(names = "--known-at", paramLabel = "K", descriptionKey = "cli.option.known-at")
    private @Nullable String knownAt;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1440x900", descriptionKey = "cli.option.size")
    private String size;

    @Option(names = "--theme", paramLabel = "T", defaultValue = "dark", descriptionKey = "cli.option.theme")
    private String theme;

    @Option(names = "--scale", paramLabel = "P", defaultValue = "100", descriptionKey = "cli.option.scale")
    private String scale;

    @Override
    public Integer call() throws Failure {
        if (file.matches("(?i).*\\.(?:jpe?g|gif|bmp|webp|svg|pdf|tiff?)")) {
            throw Failure.usage("FILE", "cli.error.png", file);
        }
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches() || side(pixels, 1) > LARGEST || side(pixels, 2) > LARGEST) {
            throw Failure.usage("--size", "cli.error.size", size);
        }
        Theme colours = ThemeText.read(theme);
        double times = times();
        return onStore(session -> {
            View seen = View.of(session, root(), at, knownAt);
            byte[] png = session.screens()
                    .png(new Picture(
                            view,
                            at == null && knownAt == null ? null : seen.at(),
                            seen.knownAt(),
                            side(pixels, 1),
                            side(pixels, 2),
                            colours,
                            words().language(),
                            times));
            UserFile.write(console().path(file), png);
            return Exit.DONE;
        });
    }

    private static int side(Matcher pixels, int group) {
        return Integer.parseInt(pixels.group(group));
    }

    /** Given in percent, with or without the sign. */
    private double times() throws Failure {
        Matcher percent = Pattern.compile("(\\d{2,3})%?").matcher(scale);
        double read = percent.matches() ? Integer.parseInt(percent.group(1)) / 100.0 : 0;
        if (read < 0.5 || read > 4) {
            throw Failure.usage("--scale", "cli.error.scale", scale);
        }
        return read;
    }
}
