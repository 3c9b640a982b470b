package id.kawal.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/agency", "/agency/cases/1?show=all&cursor=a%20b", "/desk?q=//x"})
    void a_page_behind_this_port_is_a_way_back(String path) {
        assertThat(LocalPath.of(path)).map(LocalPath::value).contains(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "agency", "//evil.example", "/\\evil.example", "/a\\b", "https://evil.example", "/a\nb",
            "/a\tb", "/ a", "javascript:alert(1)", "/\u0000"})
    void anything_else_is_none(String path) {
        assertThat(LocalPath.of(path)).isEmpty();
    }
}
