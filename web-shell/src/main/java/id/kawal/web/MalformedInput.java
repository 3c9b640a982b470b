package id.kawal.web;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import tools.jackson.core.JacksonException;

/** Says where a request that cannot be read goes wrong or what is accepted instead, without repeating what was sent. */
final class MalformedInput {

    private MalformedInput() {
    }

    static String describe(Exception failure) {
        return switch (failure) {
            case HttpMessageNotReadableException unread when unread.getCause() instanceof JacksonException cause ->
                place(cause);
            case HttpMessageNotReadableException _ -> "body";
            case TypeMismatchException mismatch -> orNothing(mismatch.getPropertyName());
            case HttpMediaTypeException unsupported -> listed(unsupported.getSupportedMediaTypes());
            case HttpRequestMethodNotSupportedException unsupported -> listed(unsupported.getSupportedHttpMethods());
            case BindException wrong ->
                wrong.getFieldErrors().stream().map(FieldError::getField).distinct().collect(Collectors.joining(", "));
            case ErrorResponse response -> orNothing(response.getBody().getDetail());
            default -> "";
        };
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String place(JacksonException cause) {
        var where = cause.getLocation();
        var line = where == null ? "" : " (line " + where.getLineNr() + ", column " + where.getColumnNr() + ")";
        var field = fields(cause);
        return (field.isEmpty() ? "JSON" : field) + line;
    }

    private static String listed(@Nullable Collection<?> accepted) {
        return accepted == null ? "" : accepted.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String fields(JacksonException cause) {
        var path = new StringBuilder();
        for (var reference : cause.getPath()) {
            var name = reference.getPropertyName();
            path.append(name == null ? "[" + reference.getIndex() + "]" : (path.isEmpty() ? "" : ".") + name);
        }
        return path.toString();
    }
}
