package id.kawal.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    Path temporary;

    @Test
    void a_folder_is_one_kawals_at_a_time() {
        try (var first = DataFolder.open(temporary)) {
            assertThatRefused(() -> DataFolder.open(temporary), "in use by another running Kawal");
        }
        DataFolder.open(temporary).close();
    }

    @Test
    void a_folder_of_another_layout_is_left_alone() throws IOException {
        Files.writeString(temporary.resolve("layout"), "99\n");
        assertThatRefused(() -> DataFolder.open(temporary), "layout “99”");
        Files.write(temporary.resolve("layout"), new byte[]{(byte) 0xff, (byte) 0xfe, 0});
        assertThatRefused(() -> DataFolder.open(temporary), "layout “…”");
        Files.writeString(temporary.resolve("layout"), "1\n");
        DataFolder.open(temporary).close();
    }

    @Test
    void a_folder_that_was_whole_is_not_begun_anew_in_parts() throws IOException {
        Files.createDirectories(temporary.resolve("kafka/data"));
        Files.createFile(temporary.resolve("kafka/data/meta.properties"));
        DataFolder.open(temporary).close();
        try (var first = DataFolder.open(temporary)) {
            first.whole();
        }
        assertThatRefused(() -> DataFolder.open(temporary), "lacks secrets.json, postgres/data/PG_VERSION");
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        var file = Files.createFile(temporary.resolve("data"));
        assertThatRefused(() -> DataFolder.open(file), "is a file");
        assertThatRefused(() -> DataFolder.open(file.resolve("inside")), "cannot be written to");
    }

    @Test
    void every_client_has_a_secret_of_its_own_that_stays() {
        try (var folder = DataFolder.open(temporary)) {
            var first = Credentials.keptIn(folder, List.of("BPN-1801"));
            var second = Credentials.keptIn(folder, List.of("BPN-1801", "POLRES-1801"));
            assertThat(first.clients()).hasSize(10).containsKeys("agency-bpn-1801", "head", "deputy-head");
            assertThat(second.clients()).hasSize(11).containsAllEntriesOf(first.clients());
            assertThat(second.clients().values()).doesNotHaveDuplicates().allMatch(secret -> secret.length() == 32);
            assertThat(second.toString()).doesNotContain(second.secretOf("operator"));
        }
    }

    @Test
    void people_that_are_new_get_their_passwords_and_the_others_keep_theirs() throws IOException {
        try (var folder = DataFolder.open(temporary)) {
            Files.writeString(temporary.resolve("credentials.json"), "{\"clients\":{\"operator\":\"kept\"}}");
            var first = Credentials.keptIn(folder, List.of("BPN-1801"));
            assertThat(first.secretOf("operator")).isEqualTo("kept");
            assertThat(first.people().keySet()).containsExactlyInAnyOrder("bpn-1801", "deputy-head", "examiner-1",
                    "examiner-2", "head", "operator");
            assertThat(first.people().values()).doesNotHaveDuplicates()
                    .allMatch(password -> password.matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"));
            var second = Credentials.keptIn(folder, List.of("BPN-1801", "POLRES-1801"));
            assertThat(second.people()).hasSize(7).containsAllEntriesOf(first.people());
            assertThat(second.toString()).doesNotContain(second.passwordOf("head"));
        }
    }

    @Test
    void what_is_secret_is_readable_by_its_owner_alone() throws IOException {
        try (var folder = DataFolder.open(temporary)) {
            Credentials.keptIn(folder, List.of());
            Secrets.keptIn(folder);
            for (var name : List.of("credentials.json", "secrets.json")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void keys_stay_the_same() {
        try (var folder = DataFolder.open(temporary)) {
            assertThat(Secrets.keptIn(folder)).isEqualTo(Secrets.keptIn(folder));
            assertThat(Secrets.keptIn(folder).key().isPrivate()).isTrue();
        }
    }

    @Test
    void broken_files_are_named_and_never_replaced() throws IOException {
        try (var folder = DataFolder.open(temporary)) {
            for (var broken : List.of("", "{", "{\"clients\":{\"operator\":null}}", "[]")) {
                Files.writeString(folder.resolve("credentials.json"), broken);
                assertThatRefused(() -> Credentials.keptIn(folder, List.of()), "credentials.json");
                assertThat(folder.resolve("credentials.json")).hasContent(broken);
            }
            for (var broken : List.of("", "{}",
                    "{\"contactsKey\":\"a\",\"pinSecret\":\"b\",\"signingKey\":{\"kty\":\"RSA\"}}")) {
                Files.writeString(folder.resolve("secrets.json"), broken);
                assertThatRefused(() -> Secrets.keptIn(folder), "secrets.json");
            }
        }
    }

    @Test
    void all_seeded_agencies_are_found() {
        var agencies = SeededAgencies.lampung();
        assertThat(agencies.codes()).hasSizeGreaterThan(100).contains("DISDUKCAPIL-1871", "BANK-LAMPUNG");
        assertThat(agencies.nameOf("BANK-LAMPUNG")).isEqualTo("PT Bank Pembangunan Daerah Lampung");
    }

    private static void assertThatRefused(ThrowingCallable opening, String saying) {
        assertThatThrownBy(opening).isInstanceOf(CannotStart.class).message().contains(saying).doesNotContain("\n")
                .endsWith(".");
    }
}
