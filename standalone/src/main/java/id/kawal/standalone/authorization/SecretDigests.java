package id.kawal.standalone.authorization;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Digests of client secrets. A slow digest protects what people can think of; these secrets are 192 random bits, which no
 * search finds, and a slow digest of a hundred of them would double the time to start.
 */
final class SecretDigests implements PasswordEncoder {

    @Override
    public String encode(@Nullable CharSequence secret) {
        try {
            var bytes = String.valueOf(secret).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String digest) {
        return secret != null && digest != null
                && MessageDigest.isEqual(encode(secret).getBytes(StandardCharsets.US_ASCII),
                        digest.getBytes(StandardCharsets.US_ASCII));
    }
}
