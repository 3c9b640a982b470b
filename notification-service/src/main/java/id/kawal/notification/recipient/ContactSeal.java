package id.kawal.notification.recipient;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.KeyLengthException;
import com.nimbusds.jose.crypto.DirectDecrypter;
import id.kawal.notification.message.Known.Reporter;
import java.text.ParseException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Opens contacts, which are JWEs (RFC 7516) with a shared key ({@code dir}) and {@code A256GCM}. */
@Component
class ContactSeal {

    private static final Logger log = LoggerFactory.getLogger(ContactSeal.class);

    private final DirectDecrypter decrypter;
    private final JsonMapper json;

    ContactSeal(ContactSettings settings, JsonMapper json) {
        try {
            this.decrypter = new DirectDecrypter(settings.bytes());
        } catch (KeyLengthException impossible) {
            throw new IllegalStateException("The length of the key was checked with the settings", impossible);
        }
        this.json = json;
    }

    Reporter open(String sealed) {
        try {
            var jwe = JWEObject.parse(sealed);
            if (!JWEAlgorithm.DIR.equals(jwe.getHeader().getAlgorithm())
                    || !EncryptionMethod.A256GCM.equals(jwe.getHeader().getEncryptionMethod())) {
                return unreadable("it is sealed in another way");
            }
            jwe.decrypt(decrypter);
            var contact = json.readTree(jwe.getPayload().toString());
            var language = contact.path("language").asString("id");
            return new Reporter.Reachable(contact.path("email").asString("").strip(), Locale.of(language),
                    contact.path("trackingCode").asString(""));
        } catch (ParseException | JOSEException | JacksonException e) {
            return unreadable(e.getClass().getSimpleName());
        }
    }

    private static Reporter unreadable(String why) {
        log.warn("A contact cannot be opened ({}): is kawal.contacts.key the same as intake's?", why);
        return new Reporter.Unreadable();
    }
}
