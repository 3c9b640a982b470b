package id.kawal.notification.mail;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails look from outside.
 *
 * @param from the sender that readers see, for example {@code Kawal <kawal@ombudsman.example>}
 * @param publicUrl where people reach Kawal
 */
@ConfigurationProperties("kawal.notification.mail")
record MailSettings(@DefaultValue("Kawal <kawal@ombudsman.example>") String from,
        @DefaultValue("http://localhost:8080") URI publicUrl) {
}
