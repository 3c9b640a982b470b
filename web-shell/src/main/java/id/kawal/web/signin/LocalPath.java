package id.kawal.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go when they were sent to sign in: a page behind this very port and never another place. */
record LocalPath(String value) {

    private static final int LONGEST = 1_000;
    // A second slash or a backslash would make the rest the name of another host.
    private static final Pattern LOCAL = Pattern.compile("/(?:[\\x21-\\x7e&&[^/\\\\]][\\x21-\\x7e&&[^\\\\]]*)?");

    LocalPath {
        if (!isLocal(value)) {
            throw new IllegalArgumentException("Not a page of this port");
        }
    }

    static Optional<LocalPath> of(@Nullable String value) {
        return value != null && isLocal(value) ? Optional.of(new LocalPath(value)) : Optional.empty();
    }

    /** The page that is asked for. */
    static Optional<LocalPath> asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return of(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query)
                .or(() -> of(request.getRequestURI()));
    }

    private static boolean isLocal(String value) {
        return value.length() <= LONGEST && LOCAL.matcher(value).matches();
    }
}
