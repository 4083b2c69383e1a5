package bonghwa.cli;

import bonghwa.domain.Effective;
import bonghwa.domain.FunctionBoard;
import bonghwa.domain.Incident;
import bonghwa.domain.Name;
import bonghwa.domain.Reported;
import bonghwa.domain.ServiceBoard;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The board for programs; the shape is promised in the manual. */
record StatusJson(View view) {

    static Map<String, @Nullable Object> of(View view) {
        StatusJson json = new StatusJson(view);
        return Json.object(
                "incident", view.incident().map(Incident::id).orElse(null),
                "at", view.stamp().iso(view.at()),
                "knownAt", view.stamp().iso(view.knownAt()),
                "services", view.board().services().stream().map(json::service).toList());
    }

    private Map<String, @Nullable Object> service(ServiceBoard board) {
        Map<String, @Nullable Object> fields =
                row(board.service().id(), board.service().name(), board.reported(), board.effective(), board.since());
        fields.put("functions", board.functions().stream().map(this::function).toList());
        return fields;
    }

    private Map<String, @Nullable Object> function(FunctionBoard board) {
        return row(board.function().id(), board.function().name(), board.reported(), board.effective(), board.since());
    }

    private Map<String, @Nullable Object> row(
            String id, Name name, Reported reported, Effective effective, @Nullable Instant since) {
        Stamp stamp = view.stamp();
        return Json.object(
                "id", id,
                "name", name.in(view.words().language()),
                "reported", reported.state().wire(),
                "effective", effective.state().wire(),
                "because",
                        effective.because() == null ? null : effective.because().toString(),
                "since", stamp.iso(since),
                "lastConfirmed", stamp.iso(reported.lastConfirmed()),
                "eta", stamp.iso(reported.estimate().at()));
    }
}
