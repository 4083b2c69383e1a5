package bonghwa.exchange;

import bonghwa.domain.Audience;
import bonghwa.domain.Dependency;
import bonghwa.domain.Function;
import bonghwa.domain.Service;
import java.util.Map;

/** Writes services with their functions and what they need. */
final class ServiceWriter {

    private ServiceWriter() {}

    static Map<String, Object> service(Service service) {
        return YamlFields.named(service.id(), service.name())
                .wording("owner", service.owner())
                .put("grade", service.grade())
                .put("audience", service.audience() == Audience.PUBLIC ? null : service.audience())
                .put("sites", service.sites())
                .put(
                        "dependsOn",
                        service.dependsOn().stream()
                                .map(ServiceWriter::dependency)
                                .toList())
                .put(
                        "functions",
                        service.functions().stream()
                                .map(ServiceWriter::function)
                                .toList())
                .map();
    }

    private static Map<String, Object> dependency(Dependency need) {
        return new YamlFields()
                .put("on", need.on().toString())
                .put("hard", need.hard())
                .wording("why", need.why().isBlank() ? null : need.why())
                .put("function", need.function())
                .map();
    }

    private static Map<String, Object> function(Function function) {
        return YamlFields.named(function.id(), function.name())
                .put("audience", function.audience())
                .map();
    }
}
