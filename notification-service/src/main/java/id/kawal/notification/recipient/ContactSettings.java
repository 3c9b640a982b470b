package id.kawal.notification.recipient;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How contacts arrive.
 *
 * @param key 32 bytes as base64, known to intake and notification alone
 */
@ConfigurationProperties("kawal.contacts")
record ContactSettings(@DefaultValue("") String key) {

    private static final int KEY_BYTES = 32;

    ContactSettings {
        if (bytes(key).length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "kawal.contacts.key must be 32 bytes as base64, the same as intake's: set KAWAL_CONTACTS_KEY");
        }
    }

    byte[] bytes() {
        return bytes(key);
    }

    private static byte[] bytes(String key) {
        return Base64.getMimeDecoder().decode(key);
    }

    /** Keeps the key out of every text. */
    @Override
    public String toString() {
        return "ContactSettings[…]";
    }
}
