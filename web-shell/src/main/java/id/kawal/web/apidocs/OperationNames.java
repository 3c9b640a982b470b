package id.kawal.web.apidocs;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Names a request after its controller and method where no annotation does, {@code inboxShow} for {@code InboxController.show}, and
 * says that a file is a file.
 */
final class OperationNames implements GlobalOperationCustomizer {

    private static final String FILE = "application/octet-stream";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var subject = handler.getBeanType().getSimpleName().replaceFirst("Controller$", "");
        var action = handler.getMethod().getName();
        var words = words(subject);
        operation.setTags(List.of(words));
        var said = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(),
                io.swagger.v3.oas.annotations.Operation.class);
        if (said == null || said.operationId().isEmpty()) {
            operation.setOperationId(StringUtils.uncapitalize(subject) + StringUtils.capitalize(action));
        }
        if (operation.getSummary() == null) {
            operation.setSummary(words + ": " + words(action).toLowerCase(Locale.ROOT));
        }
        if (answersBytes(handler)) {
            operation.getResponses().values().forEach(response -> response
                    .setContent(new Content().addMediaType(FILE, new MediaType().schema(new StringSchema()))));
        }
        return operation;
    }

    private static boolean answersBytes(HandlerMethod handler) {
        var type = ResolvableType.forMethodReturnType(handler.getMethod());
        var body = type.toClass() == ResponseEntity.class ? type.getGeneric(0) : type;
        return body.toClass() == byte[].class;
    }

    /** {@code CaseFiles} becomes "Case files". */
    private static String words(String name) {
        return StringUtils.capitalize(name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }
}
