package bonghwa.store;

/** The database cannot do what it was asked. Nothing is lost: it holds nothing that the journal does not hold. */
public final class ProjectionFailure extends Exception {

    private static final long serialVersionUID = 1;

    ProjectionFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
