package bonghwa.sync;

/** A line as a hub gave it, not yet believed: its bytes, and the account that stored it there ({@code ""}: unknown). */
public record Held(byte[] line, String account) {}
