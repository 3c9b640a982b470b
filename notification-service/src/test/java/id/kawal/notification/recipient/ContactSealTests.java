package id.kawal.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.kawal.notification.message.Known.Reporter;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ContactSealTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The published example is sealed with the bytes 0 to 31. */
    @Test
    void the_published_example_opens_with_its_key() throws IOException {
        assertThat(seal(0).open(example()))
                .isEqualTo(new Reporter.Reachable("siti@example.org", Locale.of("id"), "LPG-7KQ4-M2XD"));
    }

    @Test
    void another_key_opens_nothing() throws IOException {
        assertThat(seal(1).open(example())).isEqualTo(new Reporter.Unreadable());
    }

    @Test
    void what_was_tampered_with_or_is_sealed_in_another_way_does_not_open() throws IOException {
        var sealed = example();
        assertThat(seal(0).open(sealed.substring(0, sealed.length() - 4) + "AAAA"))
                .isEqualTo(new Reporter.Unreadable());
        assertThat(seal(0).open("no JWE at all")).isEqualTo(new Reporter.Unreadable());
        var header = Base64.getUrlEncoder().withoutPadding()
                .encodeToString("{\"alg\":\"dir\",\"enc\":\"A128GCM\"}".getBytes());
        assertThat(seal(0).open(header + sealed.substring(sealed.indexOf('.')))).isEqualTo(new Reporter.Unreadable());
    }

    @Test
    void a_key_of_another_length_is_refused_at_the_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContactSettings(""))
                .withMessageContaining("KAWAL_CONTACTS_KEY");
        assertThatIllegalArgumentException().isThrownBy(() -> new ContactSettings("YWJj"));
    }

    private static ContactSeal seal(int first) {
        var key = new byte[32];
        for (var index = 0; index < key.length; index++) {
            key[index] = (byte) (first + index);
        }
        return new ContactSeal(new ContactSettings(Base64.getEncoder().encodeToString(key)), JSON);
    }

    private static String example() throws IOException {
        try (var file = ContactSealTests.class.getResourceAsStream("/examples/kawal.intake.reporter-contact.v1.json")) {
            return JSON.readTree(file).path("contact").asString();
        }
    }
}
