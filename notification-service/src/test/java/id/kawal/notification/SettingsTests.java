package id.kawal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.notification.message.MessageSettings;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The file of settings names real settings, each with its environment variable. */
class SettingsTests {

    @ParameterizedTest
    @CsvSource({"kawal.notification.sending, id.kawal.notification.message.MessageSettings",
            "kawal.notification.mail, id.kawal.notification.mail.MailSettings"})
    void every_setting_of_the_file_reaches_the_service(String prefix, Class<?> settings) throws IOException {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addLast(file());
        var bound = Binder.get(environment, new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                .bind(prefix, Bindable.of(settings)).get();
        assertThat(bound).hasNoNullFieldsOrProperties();
        if (bound instanceof MessageSettings sending) {
            assertThat(sending.lease()).isGreaterThan(sending.backoff().first());
        }
    }

    @Test
    void every_own_setting_can_be_changed_from_outside() throws IOException {
        var own = List.of(file().getPropertyNames()).stream().filter(name -> name.startsWith("kawal."))
                .filter(name -> !name.equals("kawal.messaging.service")).toList();
        assertThat(own).isNotEmpty().allMatch(name -> value(name).matches("\\$\\{[A-Z_]+:[^}]*}"));
    }

    private static String value(String name) {
        try {
            return String.valueOf(file().getProperty(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EnumerablePropertySource<?> file() throws IOException {
        return (EnumerablePropertySource<?>) new YamlPropertySourceLoader()
                .load("settings", new ClassPathResource("notification-service.yml")).getFirst();
    }
}
