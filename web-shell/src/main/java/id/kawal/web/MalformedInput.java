package id.kawal.web;

import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import tools.jackson.core.JacksonException;

/** Says where a body that cannot be read goes wrong, without repeating what was sent. */
final class MalformedInput {

    private MalformedInput() {
    }

    static String describe(Exception failure) {
        if (failure instanceof HttpMessageNotReadableException
                && failure.getCause() instanceof JacksonException cause) {
            var where = cause.getLocation();
            var line = where == null ? "" : " (line " + where.getLineNr() + ", column " + where.getColumnNr() + ")";
            var field = fields(cause);
            return (field.isEmpty() ? "JSON" : field) + line;
        }
        if (failure instanceof ErrorResponse response && response.getBody().getDetail() != null) {
            return response.getBody().getDetail();
        }
        return "";
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
