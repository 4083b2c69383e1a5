package bonghwa.domain;

/** A function of a service, by ids: {@code kakao-t/bike}. */
public record FunctionRef(String service, String function) implements Comparable<FunctionRef> {

    /** Reads {@code service/function}. */
    public static FunctionRef parse(String text) {
        int slash = text.indexOf('/');
        if (slash <= 0 || slash == text.length() - 1 || text.indexOf('/', slash + 1) >= 0) {
            throw new IllegalArgumentException("not service/function: " + text);
        }
        return new FunctionRef(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(FunctionRef other) {
        int byService = service.compareTo(other.service);
        return byService != 0 ? byService : function.compareTo(other.function);
    }

    @Override
    public String toString() {
        return service + "/" + function;
    }
}
