package bonghwa.op;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Lets a record's own types be its schema: a component that is not {@code @Nullable} must be there, and enum constants are
 * written in lower case. So a line that lacks a value is refused at the door and never becomes a null in the domain.
 */
final class RecordIntrospector extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return component(member) ? Boolean.valueOf(!nullable(member)) : super.hasRequiredMarker(config, member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return component(annotated) && !nullable(annotated)
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : super.findSetterInfo(config, annotated);
    }

    private static boolean component(Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord();
    }

    private static boolean nullable(Annotated annotated) {
        AnnotatedParameter parameter = (AnnotatedParameter) annotated;
        RecordComponent component = parameter.getDeclaringClass().getRecordComponents()[parameter.getIndex()];
        // Whether a value of a variable type may be null is said by whoever names the type.
        return component.getGenericType() instanceof TypeVariable<?>
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            names[i] = Wire.name(constants[i]);
        }
        return names;
    }
}
