package bonghwa.ui;

import java.time.Duration;

/** Durations in words, always with units; running clocks with seconds stand in the header only. */
final class Durations {

    private final Messages messages;

    Durations(Messages messages) {
        this.messages = messages;
    }

    /** The two largest units, cut down: {@code 13시간 45분}, {@code 1일 6시간}. A negative one is read as its amount. */
    String words(Duration duration) {
        Duration d = duration.abs();
        if (d.toDays() > 0) {
            return d.toHoursPart() == 0
                    ? messages.text("duration.days", d.toDays())
                    : messages.text("duration.days-hours", d.toDays(), d.toHoursPart());
        }
        if (d.toHours() > 0) {
            return d.toMinutesPart() == 0
                    ? messages.text("duration.hours", d.toHours())
                    : messages.text("duration.hours-minutes", d.toHours(), d.toMinutesPart());
        }
        return d.toMinutes() > 0
                ? messages.text("duration.minutes", d.toMinutes())
                : messages.text("duration.less-than-minute");
    }

    /** With seconds below a minute, for what is about to happen: {@code 45초}. */
    String exact(Duration duration) {
        Duration d = duration.abs();
        return d.toMinutes() == 0 ? messages.text("duration.seconds", d.toSeconds()) : words(d);
    }

    /** A clock that runs: {@code 1일 06:25:12}, {@code 06:25:12}. */
    String running(Duration duration) {
        Duration d = duration.isNegative() ? Duration.ZERO : duration;
        String hours = two(d.toHoursPart());
        String minutes = two(d.toMinutesPart());
        String seconds = two(d.toSecondsPart());
        return d.toDays() == 0
                ? messages.text("duration.running", hours, minutes, seconds)
                : messages.text("duration.running-days", d.toDays(), hours, minutes, seconds);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
