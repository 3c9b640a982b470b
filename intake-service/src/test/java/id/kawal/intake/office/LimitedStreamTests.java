package id.kawal.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;

class LimitedStreamTests {

    @Test
    void a_body_as_large_as_allowed_is_read_whole() throws IOException {
        assertThat(stream(10).readAllBytes()).hasSize(10);
    }

    @Test
    void a_body_that_is_larger_breaks_off() {
        assertThatThrownBy(() -> stream(11).readAllBytes()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> {
            var body = stream(11);
            while (body.read() >= 0) {
                body.isFinished();
            }
        }).isInstanceOf(IOException.class);
    }

    private static LimitedStream stream(int size) {
        return new LimitedStream(new DelegatingServletInputStream(new ByteArrayInputStream(new byte[size])), 10);
    }
}
