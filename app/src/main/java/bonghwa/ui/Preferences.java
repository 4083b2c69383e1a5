package bonghwa.ui;

import bonghwa.domain.Language;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The settings as the window follows them: language, look, when "last confirmed" is old, how long a duty may be. FX thread. */
public final class Preferences {

    private static final int STEP = 25;

    private final Messages messages;
    private final Look look;
    private final IntegerProperty staleHours = new SimpleIntegerProperty(this, "staleHours");
    private final IntegerProperty dutyHours = new SimpleIntegerProperty(this, "dutyHours");
    private final ObjectProperty<Splits> splits = new SimpleObjectProperty<>(this, "splits", Splits.USUAL);

    public Preferences(Messages messages, Look look, Settings first) {
        this.messages = messages;
        this.look = look;
        apply(first);
    }

    /** Everything follows these from now on. */
    public void apply(Settings settings) {
        messages.speak(settings.language());
        look.theme().set(settings.theme());
        look.scale().set(settings.scale());
        look.reducedMotion().set(settings.reducedMotion());
        staleHours.set(settings.staleHours());
        dutyHours.set(settings.dutyHours());
        splits.set(settings.splits());
    }

    /** As they are now. */
    public Settings now() {
        return new Settings(
                messages.language().get(),
                look.theme().get(),
                look.scale().get(),
                look.reducedMotion().get(),
                staleHours.get(),
                dutyHours.get(),
                splits.get());
    }

    /** Tells each change, so that it can be kept in a file. */
    public void onChange(Consumer<Settings> keep) {
        Runnable changed = () -> keep.accept(now());
        messages.language().subscribe(changed);
        look.theme().subscribe(changed);
        look.scale().subscribe(changed);
        look.reducedMotion().subscribe(changed);
        staleHours.subscribe(changed);
        dutyHours.subscribe(changed);
        splits.subscribe(changed);
    }

    public Look look() {
        return look;
    }

    /** After so many hours what was last confirmed is drawn as old. */
    public IntegerProperty staleHours() {
        return staleHours;
    }

    /** The same as a duration. */
    public ObservableValue<Duration> staleAfter() {
        return staleHours.map(hours -> Duration.ofHours(hours.longValue()));
    }

    /** After so many hours without a rest somebody has been on duty too long. */
    public IntegerProperty dutyHours() {
        return dutyHours;
    }

    /** The same as a duration. */
    public ObservableValue<Duration> dutyLimit() {
        return dutyHours.map(hours -> Duration.ofHours(hours.longValue()));
    }

    /** Where the room's columns end. */
    public ObjectProperty<Splits> splits() {
        return splits;
    }

    public void switchLanguage() {
        messages.speak(messages.language().get() == Language.KO ? Language.EN : Language.KO);
    }

    public void switchTheme() {
        look.theme().set(look.theme().get().next());
    }

    /** One step larger or smaller, within the range. */
    public void resize(int steps) {
        int wanted = look.scale().get() + steps * STEP;
        look.scale().set(Math.clamp(wanted, Settings.MIN_SCALE, Settings.MAX_SCALE));
    }

    /** Says what the keys for language, theme and size do. */
    public void offer(Acts acts) {
        acts.on(Act.SWITCH_LANGUAGE, this::switchLanguage);
        acts.on(Act.SWITCH_THEME, this::switchTheme);
        acts.on(Act.LARGER, () -> resize(1));
        acts.on(Act.SMALLER, () -> resize(-1));
        acts.on(Act.USUAL_SIZE, () -> look.scale().set(100));
    }
}
