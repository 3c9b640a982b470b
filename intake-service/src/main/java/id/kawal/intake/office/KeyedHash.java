package id.kawal.intake.office;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Hashes with the office's secret, each purpose apart: without the secret nothing can be guessed from a hash. */
@Component
public class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public KeyedHash(OfficeProperties office) {
        this.key = new SecretKeySpec(office.pinSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The hash of the parts, told apart from each other and from every other purpose. */
    public byte[] of(String purpose, byte[]... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            for (var part : parts) {
                mac.update(new byte[]{0, (byte) (part.length >>> 24), (byte) (part.length >>> 16),
                        (byte) (part.length >>> 8),
                        (byte) part.length});
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java platform", impossible);
        }
    }
}
