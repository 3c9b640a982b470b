package id.kawal.standalone.data;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The keys of this installation; whoever loses them loses what they protect.
 *
 * @param contactsKey encrypts how reporters are reached
 * @param pinSecret protects the PINs of reporters
 * @param signingKey signs tokens, as a JSON Web Key
 */
public record Secrets(String contactsKey, String pinSecret, Map<String, Object> signingKey) {

    public Secrets {
        Objects.requireNonNull(contactsKey);
        Objects.requireNonNull(pinSecret);
        signingKey = Map.copyOf(signingKey);
    }

    /** The kept secrets, made at the first start. */
    public static Secrets keptIn(DataFolder folder) {
        var file = new KeptFile<>(folder.resolve("secrets.json"), Secrets.class,
                "restore it from a backup, for without it reporters’ contacts and PINs cannot be used");
        var kept = file.read();
        if (kept.isPresent()) {
            kept.get().checked(file);
            return kept.get();
        }
        var fresh = new Secrets(Base64.getEncoder().encodeToString(Credentials.randomBytes(32)), Credentials.random(32),
                newKey());
        file.write(fresh);
        return fresh;
    }

    private void checked(KeptFile<Secrets> file) {
        try {
            key();
        } catch (IllegalStateException broken) {
            throw new CannotStart("The file %s cannot be read: %s.".formatted(file.path(), file.mending()), broken);
        }
    }

    /** The key that signs tokens. */
    public RSAKey key() {
        try {
            return RSAKey.parse(signingKey);
        } catch (ParseException broken) {
            throw new IllegalStateException("The signing key is broken", broken);
        }
    }

    private static Map<String, Object> newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).algorithm(JWSAlgorithm.RS256)
                    .keyUse(KeyUse.SIGNATURE).generate().toJSONObject();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("No signing key can be made", impossible);
        }
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
