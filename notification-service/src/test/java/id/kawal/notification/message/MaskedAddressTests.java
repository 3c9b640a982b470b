package id.kawal.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedAddressTests {

    @ParameterizedTest
    @CsvSource({"siti@gmail.com, s***@g***.com", "a@b.co.id, a***@b***.id", "first.last@mail.host.org, f***@m***.org",
            "root@localhost, r***@l***", "nonsense, ***", "@x.org, ***", "x@, ***"})
    void only_first_letters_and_the_ending_are_seen(String address, String masked) {
        assertThat(MaskedAddress.of(address)).isEqualTo(masked);
    }
}
