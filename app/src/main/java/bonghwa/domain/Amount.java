package bonghwa.domain;

/** How much of something is back: 2 of 4, or 50 %. */
public record Amount(int part, int whole, boolean percent) {

    public Amount {
        if (part < 0 || whole <= 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    public static Amount of(int part, int whole) {
        return new Amount(part, whole, false);
    }

    public static Amount percent(int percent) {
        return new Amount(percent, 100, true);
    }
}
