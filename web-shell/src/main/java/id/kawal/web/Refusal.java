package id.kawal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A request that is refused for a reason that a person understands. It becomes a problem detail whose {@code type} is
 * {@code urn:kawal:problem:<code>} and whose title and detail are the messages {@code problem.<code>.title} and
 * {@code problem.<code>.detail} in the language asked for; the detail says how to mend it.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Object[] arguments;
    private final transient List<Field> fields = new ArrayList<>();
    private final transient Map<String, Object> properties = new LinkedHashMap<>();

    /**
     * One field that is missing or wrong; its message is {@code field.<code>}.
     *
     * @param field the path of the field, for example {@code reporter.birthDate}
     * @param code what is wrong, for example {@code required}
     * @param arguments the arguments of the message
     */
    public record Field(String field, String code, List<Object> arguments) {
    }

    private Refusal(HttpStatus status, String code, Object... arguments) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.arguments = arguments.clone();
    }

    /** A refusal with any status. */
    public static Refusal of(HttpStatus status, String code, Object... arguments) {
        return new Refusal(status, code, arguments);
    }

    /** 404: there is no such thing, or none that the caller may know of. */
    public static Refusal notFound(String code, Object... arguments) {
        return new Refusal(HttpStatus.NOT_FOUND, code, arguments);
    }

    /** 409: not in this state. */
    public static Refusal conflict(String code, Object... arguments) {
        return new Refusal(HttpStatus.CONFLICT, code, arguments);
    }

    /** 403: not by this caller. */
    public static Refusal forbidden(String code, Object... arguments) {
        return new Refusal(HttpStatus.FORBIDDEN, code, arguments);
    }

    /** 422: what was sent is missing something or wrong; name the fields with {@link #field}. */
    public static Refusal unprocessable(String code, Object... arguments) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, code, arguments);
    }

    /** Names a field that is missing or wrong. */
    public Refusal field(String field, String fieldCode, Object... fieldArguments) {
        fields.add(new Field(field, fieldCode, List.of(fieldArguments)));
        return this;
    }

    /** Adds a property to the problem detail, for example the states that would allow the request. */
    public Refusal with(String name, @Nullable Object value) {
        properties.put(name, value);
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<Field> fields() {
        return List.copyOf(fields);
    }

    Object[] arguments() {
        return arguments.clone();
    }

    Map<String, Object> properties() {
        return properties;
    }
}
