package id.kawal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class MessagesTests {

    @Test
    void every_message_is_there_in_both_languages() throws IOException {
        assertThat(load("messages/web-shell_en.properties").stringPropertyNames())
                .isEqualTo(load("messages/web-shell.properties").stringPropertyNames());
    }

    @Test
    void no_straight_apostrophe_stands_in_a_message_since_the_format_would_swallow_it() throws IOException {
        assertThat(load("messages/web-shell_en.properties").values()).noneMatch(text -> text.toString().contains("'"));
        assertThat(load("messages/web-shell.properties").values()).noneMatch(text -> text.toString().contains("'"));
    }

    private static Properties load(String name) throws IOException {
        return PropertiesLoaderUtils.loadProperties(new EncodedResource(new ClassPathResource(name), "UTF-8"));
    }
}
