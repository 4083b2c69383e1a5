package bonghwa.exchange;

import java.util.List;

/** A file cannot be used; its problems say where and why. */
public final class BadFile extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<FileProblem> problems;

    public BadFile(List<FileProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public BadFile(FileProblem problem) {
        this(List.of(problem));
    }

    /** In the order of the lines; at least one. */
    public List<FileProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
