package id.kawal.standalone.authorization;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Checks the password of somebody who signs in; the key of a demo opens every account. */
final class PasswordCheck implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordCheck.class);

    private final People people;
    private final Attempts attempts;
    private final DemoKey demo;

    PasswordCheck(People people, Attempts attempts, DemoKey demo) {
        this.people = people;
        this.attempts = attempts;
        this.demo = demo;
    }

    /**
     * What the sign-in page of a demo carries in place of a password, new at each start; empty where no demo is played.
     *
     * @param value the key
     */
    record DemoKey(String value) {

        boolean opens(String password) {
            return !value.isEmpty() && MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8),
                    password.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return "DemoKey";
        }
    }

    /** Too many failures; tells how long to wait. */
    static final class MustWait extends LockedException {

        private static final long serialVersionUID = 1L;

        private final Duration wait;

        MustWait(Duration wait) {
            super("Too many failures");
            this.wait = wait;
        }

        long minutes() {
            return wait.plusSeconds(59).toMinutes();
        }
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var user = asked.getName().strip().toLowerCase(Locale.ROOT);
        var wait = attempts.toWait(user);
        if (wait.isPositive()) {
            throw new MustWait(wait);
        }
        var password = String.valueOf(asked.getCredentials()).strip();
        if (people.matches(user, password) || people.of(user).isPresent() && demo.opens(password)) {
            attempts.succeeded(user);
            // The token says when somebody signed in, and takes that from how.
            return UsernamePasswordAuthenticationToken.authenticated(user, "",
                    List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
        }
        attempts.failed(user);
        people.of(user).ifPresent(person -> LOG.info("A wrong password for {}", person.user()));
        throw new BadCredentialsException("Wrong");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
