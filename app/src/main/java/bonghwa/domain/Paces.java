package bonghwa.domain;

import java.time.Instant;

/** The pace of each beat, with its history. */
public record Paces(Register<Pace> notice, Register<Pace> callOut, Register<Pace> executive) {

    public static final Paces NONE = new Paces(Register.empty(), Register.empty(), Register.empty());

    public Register<Pace> of(Beat beat) {
        return switch (beat) {
            case NOTICE -> notice;
            case CALL_OUT -> callOut;
            case EXECUTIVE -> executive;
        };
    }

    public Paces with(Beat beat, Version<Pace> pace) {
        Register<Pace> now = of(beat).with(pace);
        return switch (beat) {
            case NOTICE -> new Paces(now, callOut, executive);
            case CALL_OUT -> new Paces(notice, now, executive);
            case EXECUTIVE -> new Paces(notice, callOut, now);
        };
    }

    /** As they had been recorded by that moment. */
    Paces until(Instant moment) {
        return new Paces(notice.recordedBy(moment), callOut.recordedBy(moment), executive.recordedBy(moment));
    }
}
