package id.kawal.intake.report.messaging;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectEncrypter;
import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How contacts travel to notification-service.
 *
 * @param key 32 bytes as base64, known to intake and notification alone
 */
@ConfigurationProperties("kawal.contacts")
record ContactProperties(@DefaultValue("") String key) {

    private static final int KEY_BYTES = 32;

    ContactProperties {
        if (Base64.getMimeDecoder().decode(key).length != KEY_BYTES) {
            throw new IllegalArgumentException("kawal.contacts.key must be 32 bytes as base64: set KAWAL_CONTACTS_KEY");
        }
    }

    /** The text as a JWE. */
    String encrypt(String text) {
        try {
            var sealed = new JWEObject(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), new Payload(text));
            sealed.encrypt(new DirectEncrypter(Base64.getMimeDecoder().decode(key)));
            return sealed.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("The key was checked at the start", impossible);
        }
    }

    /** Keeps the key out of every text. */
    @Override
    public String toString() {
        return "ContactProperties[…]";
    }
}
