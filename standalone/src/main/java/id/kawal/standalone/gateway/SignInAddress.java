package id.kawal.standalone.gateway;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where staff sign in: the issuer sends people back to this address alone. Who opened Kawal under another name of this machine is led
 * there; from elsewhere nothing leads there, and it is for whoever started Kawal to say how it is reached.
 *
 * @param url the address
 * @param local whether it is only the one of this machine, because nobody said how Kawal is reached; what was said holds unchecked,
 *        for a tunnel may give requests another name
 */
public record SignInAddress(URI url, boolean local) {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "[::1]", "localhost");

    /** Whether who asked there is sent to the issuer, but could not come back. */
    boolean isMissedBy(URI asked, @Nullable URI answer) {
        return local && answer != null && answer.toString().startsWith(url + "/oauth2/authorize")
                && !url.getAuthority().equals(asked.getAuthority());
    }

    /** The same page at the address, where the asker is on this machine and knows it by another name. */
    Optional<URI> sameMachine(URI asked) {
        return asked.getPort() == url.getPort() && THIS_MACHINE.contains(asked.getHost())
                ? Optional.of(URI.create(url + asked.getRawPath()
                        + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery())))
                : Optional.empty();
    }

    /** How Kawal was reached instead. */
    URI asked(URI asked) {
        return URI.create(asked.getScheme() + "://" + asked.getAuthority());
    }
}
