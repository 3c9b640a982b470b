package id.kawal.intake.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.intake.office.KeyedHash;
import id.kawal.intake.office.OfficeProperties;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PinsTests {

    private static final UUID CASE = UUID.fromString("01a20e85-cfb7-7137-937d-7f9fd7fdfcfd");

    private final Pins pins = pins("a-secret-for-tests-of-32-characters!");

    @Test
    void the_same_request_gets_the_same_pin_for_the_same_case_alone() {
        var key = new byte[]{1, 2, 3};

        assertThat(pins.derive(key, CASE)).isEqualTo(pins.derive(key, CASE)).matches("[0-9]{8}");
        assertThat(pins.derive(key, CASE)).isNotEqualTo(pins.derive(key, UUID.randomUUID()));
        assertThat(pins.derive(key, CASE)).isNotEqualTo(pins.derive(new byte[]{1, 2}, CASE));
        assertThat(pins.derive(key, CASE))
                .isNotEqualTo(pins("another-secret-of-at-least-32-characters").derive(key, CASE));
    }

    @Test
    void pins_are_spread_over_their_range() {
        var given = new HashSet<String>();
        for (var number = 0; number < 1000; number++) {
            given.add(pins.derive(new byte[]{(byte) number, (byte) (number >> 8)}, CASE));
        }

        assertThat(given).hasSizeGreaterThan(990);
        assertThat(given.stream().filter(pin -> pin.charAt(0) == '0').count()).isBetween(50L, 170L);
    }

    @Test
    void a_hash_opens_for_its_own_pin_alone_and_only_under_its_secret() {
        var hash = pins.hash("12345678");

        assertThat(pins.matches("12345678", hash)).isTrue();
        assertThat(pins.matches("12345679", hash)).isFalse();
        assertThat(pins.matches("", hash)).isFalse();
        assertThat(pins("another-secret-of-at-least-32-characters").matches("12345678", hash)).isFalse();
        assertThat(hash).doesNotContain("12345678").isNotEqualTo(pins.hash("12345678"));
    }

    @Test
    void nothing_opens_what_does_not_exist() {
        assertThat(pins.matchesNothing("12345678")).isFalse();
        assertThat(pins.matchesNothing("")).isFalse();
    }

    private static Pins pins(String secret) {
        var office = new OfficeProperties("LAMPUNG", "LPG", secret);
        return new Pins(new KeyedHash(office), office);
    }
}
