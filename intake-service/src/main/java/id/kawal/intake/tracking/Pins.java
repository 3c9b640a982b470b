package id.kawal.intake.tracking;

import id.kawal.intake.office.KeyedHash;
import id.kawal.intake.office.OfficeProperties;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/**
 * The eight digits that go with a tracking code. A PIN is derived from the request that made the case, so that a repeated
 * request gets the same one although only its hash is kept.
 */
@Component
public class Pins {

    private static final BigInteger RANGE = BigInteger.valueOf(100_000_000);
    /**
     * About 5 ms on the slow cores of a small office: 50 reports a second must be possible on two of them. Eight digits are not made
     * safe by more rounds anyway, but by the pepper that is not in the database and by the lock after ten wrong ones.
     */
    private static final int ITERATIONS = 2_500;

    private final KeyedHash hash;
    private final Pbkdf2PasswordEncoder encoder;
    private final String hashOfNothing;

    Pins(KeyedHash hash, OfficeProperties office) {
        this.hash = hash;
        this.encoder = new Pbkdf2PasswordEncoder(office.pinSecret(), 16, ITERATIONS,
                SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        this.hashOfNothing = encoder.encode("");
    }

    /** The PIN of the case that the request with this key hash made. */
    public String derive(byte[] keyHash, UUID caseId) {
        var id = ByteBuffer.allocate(16).putLong(caseId.getMostSignificantBits())
                .putLong(caseId.getLeastSignificantBits());
        var digits = new BigInteger(1, hash.of("pin", keyHash, id.array())).mod(RANGE);
        return "%08d".formatted(digits);
    }

    /** What is kept of a PIN. */
    public String hash(String pin) {
        return encoder.encode(pin);
    }

    boolean matches(String pin, String kept) {
        return encoder.matches(pin, kept);
    }

    /** Takes as long as a look at a real PIN, so that the time tells nothing about which codes exist. */
    boolean matchesNothing(String pin) {
        return encoder.matches(pin.isEmpty() ? "-" : pin, hashOfNothing);
    }
}
