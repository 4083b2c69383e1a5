package bonghwa.ui;

import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What failed, without the wrapping of who waited for it. */
record Mistake(Throwable cause) {

    static Mistake of(Throwable failure) {
        Throwable cause = failure.getCause();
        boolean wrapper = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapper && cause != null ? of(cause) : new Mistake(failure);
    }

    /** What it says of itself; its kind where it says nothing. */
    String said() {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    /** From the kind of failure and the place of ours where it came up, so that the same mistake has the same code. */
    String code() {
        String place = "";
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (frame.getClassName().startsWith("bonghwa.")) {
                place = frame.getClassName() + "." + frame.getMethodName();
                break;
            }
        }
        int hash = (cause.getClass().getName() + place).hashCode();
        return String.format(Locale.ROOT, "%05X", hash & 0xFFFFF);
    }
}
