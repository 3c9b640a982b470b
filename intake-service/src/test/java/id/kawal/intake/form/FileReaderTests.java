package id.kawal.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.intake.evidence.AcceptedMedia;
import id.kawal.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileReaderTests {

    private final Faults faults = new Faults();

    @ParameterizedTest
    @CsvSource({"255044462d312e37, PDF", "ffd8ffe000104a46, JPEG", "89504e470d0a1a0a00, PNG",
            "524946460000000057454250, WEBP",
            "0000001c667479706d703432, MP4", "0000001c6674797068656963, HEIC", "4f67675300, OGG", "68616c6f, TEXT"})
    void a_file_is_what_its_bytes_show(String hex, AcceptedMedia media) {
        assertThat(AcceptedMedia.of(HexFormat.of().parseHex(hex))).contains(media);
    }

    @ParameterizedTest
    @CsvSource({"4d5a90000300", "504b0304", "7f454c46", "25504400", "ffd8fe", "c3280a"})
    void what_is_none_of_the_kinds_is_not_taken(String hex) {
        assertThat(FileReader.read("", null, "a.pdf", "application/pdf", HexFormat.of().parseHex(hex), faults))
                .isNull();
        assertThat(faults.found()).extracting(Refusal.Field::code).containsExactly("file-type");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"application/pdf, true", "-, true", "application/octet-stream, true",
            "APPLICATION/PDF; a=b, true",
            "image/png, false", "text/plain, false"})
    void a_type_that_contradicts_the_bytes_is_refused(String declared, boolean taken) {
        FileReader.read("", null, "a.pdf", declared, bytes("%PDF-1.7"), faults);

        assertThat(faults.found().isEmpty()).isEqualTo(taken);
    }

    @Test
    void a_name_keeps_no_path_and_nothing_unprintable() {
        var file = FileReader.read("", null, "C:\\fakepath\\..\\bu\u0007kti.txt", null, bytes("halo"), faults);

        assertThat(file).isNotNull();
        assertThat(file.name()).isEqualTo("bukti.txt");
        assertThat(file.sha256()).isEqualTo("a4e63bcacf6c172ad84f9f4523c8f1acaf33676fa76d3258c67b7e7bbf16d777");
    }

    @Test
    void empty_too_large_and_nameless_files_are_refused() {
        FileReader.read("", null, "a.txt", null, new byte[0], faults);
        FileReader.read("", null, null, null, bytes("halo"), faults);
        FileReader.inline("evidence[0]", new ReportForm.File(null, "a.txt", null,
                Base64.getEncoder().encodeToString(new byte[FileReader.LARGEST_INLINE + 1])), faults);

        assertThat(faults.found()).extracting(Refusal.Field::code).containsExactly("file-empty", "required",
                "file-too-large");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
