package id.kawal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What is kept when Kawal is stopped and started again. */
class RestartIT {

    @TempDir
    Path data;

    @Test
    void reports_mails_credentials_keys_and_time_are_kept() {
        String before;
        String token;
        String code;
        String pin;
        java.time.Instant stopped;
        var options = Options.defaults().keptIn(data).onPort(new Doors().next());
        try (var kawal = Standalone.start(options)) {
            var visitor = new Visitor(kawal.baseUrl());
            before = kawal.credentials().secretOf("operator");
            token = visitor.token("operator", before);
            var filed = JsonMapper.shared().readTree(visitor
                    .post("/api/v1/reports", StandaloneIT.report("KTP-el"), "Idempotency-Key",
                            UUID.randomUUID().toString())
                    .body());
            code = filed.path("trackingCode").asString();
            pin = filed.path("pin").asString();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> visitor.get("/mail?format=json").body().contains("warga1@contoh.example"));
            visitor.post("/api/v1/time", "{\"advance\":\"P15D\"}", "Authorization", "Bearer " + token);
            stopped = kawal.clock().instant();
        }
        try (var kawal = Standalone.start(options)) {
            var visitor = new Visitor(kawal.baseUrl());
            assertThat(kawal.credentials().secretOf("operator")).isEqualTo(before);
            assertThat(visitor.get("/api/v1/deliveries", "Authorization", "Bearer " + token).statusCode())
                    .isEqualTo(200);
            assertThat(visitor.get("/api/v1/reports/" + code, "Kawal-Pin", pin).statusCode()).isEqualTo(200);
            assertThat(visitor.get("/mail?format=json").body()).contains("warga1@contoh.example");
            assertThat(kawal.clock().instant()).isAfterOrEqualTo(stopped);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> visitor.get("/overview?lang=en").body().contains("id=\"count-missed\">1<"));
        }
    }
}
