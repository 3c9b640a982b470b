package id.kawal.intake.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.kawal.intake.directory.Agency;
import id.kawal.intake.directory.Agency.OfferedService;
import id.kawal.intake.directory.Directory;
import id.kawal.intake.office.OfficeProperties;
import id.kawal.intake.report.MissingItem;
import id.kawal.intake.report.Outline.Channel;
import id.kawal.intake.vault.ReporterDetails.IdentityDocument;
import id.kawal.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReportReaderTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Locale INDONESIAN = Locale.of("id");

    private final Directory directory = mock(Directory.class);
    private final Clock clock = Clock.fixed(TODAY.atTime(0, 30).atZone(WIB).toInstant(), WIB);
    private final ReportReader reader = new ReportReader(directory,
            new OfficeProperties("LAMPUNG", "LPG", "a-secret-for-tests-of-32-characters!"), clock);
    private final Faults faults = new Faults();

    @BeforeEach
    void knowOneAgency() {
        var agency = new Agency("DISDUKCAPIL-1871", "Disdukcapil Kota Bandar Lampung", "Kota Bandar Lampung", true,
                List.of(new OfferedService("KTP-EL", "KTP elektronik", 14, "WORKING_DAYS")));
        when(directory.find(any())).thenReturn(Optional.empty());
        when(directory.find("DISDUKCAPIL-1871")).thenReturn(Optional.of(agency));
        when(directory.suggest("DISDUKCAPIL-18")).thenReturn(List.of("DISDUKCAPIL-1871"));
    }

    @Test
    void the_least_that_can_be_taken_in_lacks_what_the_law_lets_come_later() {
        var draft = read(least());

        assertThat(faults.found()).isEmpty();
        assertThat(draft).isPresent();
        assertThat(draft.get().missing()).containsExactly(MissingItem.BIRTH_PLACE, MissingItem.BIRTH_DATE,
                MissingItem.MARITAL_STATUS,
                MissingItem.OCCUPATION, MissingItem.FULL_ADDRESS, MissingItem.PRIOR_COMPLAINT,
                MissingItem.PRIOR_COMPLAINT_PROOF);
        assertThat(draft.get().forwardingConsent()).isFalse();
        assertThat(draft.get().outline().channel()).isEqualTo(Channel.WEB);
        assertThat(draft.get().outline().substance()).isEqualTo("OTHER");
        assertThat(draft.get().outline().language()).isEqualTo("id");
        assertThat(draft.get().narrative().subject()).isEqualTo("KTP belum jadi.");
    }

    @Test
    void an_empty_report_names_every_field_that_must_be_there() {
        read(JSON.createObjectNode());

        assertThat(faults.found()).extracting(Refusal.Field::field).containsExactlyInAnyOrder("reporter.fullName",
                "agencyCode",
                "confidentiality", "eventDate", "description");
        assertThat(faults.found()).extracting(Refusal.Field::code).containsOnly("required");
    }

    @ParameterizedTest
    @CsvSource({"agencyCode, NONE-1, unknown-agency", "agencyCode, DISDUKCAPIL-18, unknown-agency-suggested",
            "serviceCode, SIM, unknown-word", "substance, FISH, unknown-word", "channel, PIGEON, unknown-word",
            "kind, RUMOUR, unknown-word",
            "confidentiality, SECRET, unknown-word", "eventDate, 24/11/2026, not-a-date",
            "eventDate, 2026-02-30, not-a-date",
            "eventDate, 2026-11-25, in-future", "eventDate, 2024-11-23, time-barred",
            "eventDate, 1850-01-01, not-a-date",
            "reporter.birthDate, 2027-01-01, in-future", "reporter.birthDate, soon, not-a-date",
            "reporter.maritalStatus, COMPLICATED, unknown-word", "reporter.idType, LIBRARY_CARD, unknown-word",
            "reporter.nik, 123, not-a-nik", "reporter.email, siti, not-an-email", "reporter.email, siti@, not-an-email",
            "reporter.email, a b@c.id, not-an-email", "reporter.phone, call me, not-a-phone",
            "reporter.phone, 12, not-a-phone",
            "reporter.language, fr, unknown-word"})
    void a_wrong_field_is_named_with_what_is_wrong(String field, String value, String code) {
        var report = least();
        put(report, field, value);

        assertThat(read(report)).isEmpty();

        assertThat(faults.found()).anySatisfy(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.code()).isEqualTo(code);
        });
        assertThat(faults.found()).extracting(Refusal.Field::field).containsOnly(field);
    }

    @ParameterizedTest
    @CsvSource({"reporter.fullName, 200", "subject, 200", "description, 20000", "expectedOutcome, 20000", "loss, 20000",
            "reporter.address, 1000", "reporter.occupation, 200", "reporter.birthPlace, 200"})
    void a_text_may_be_so_long_and_no_longer(String field, int longest) {
        var report = least();
        put(report, field, "a".repeat(longest));
        assertThat(read(report)).isPresent();

        put(report, field, "a".repeat(longest + 1));
        assertThat(read(report)).isEmpty();
        assertThat(faults.found()).extracting(Refusal.Field::code).containsExactly("too-long");
    }

    @Test
    void the_last_day_of_the_two_years_is_taken_and_the_day_before_is_not() {
        assertThat(read(least().put("eventDate", "2024-11-24"))).isPresent();
        assertThat(read(least().put("eventDate", "2024-11-23"))).isEmpty();
    }

    @Test
    void today_is_the_day_of_the_office_and_not_of_greenwich() {
        assertThat(clock.instant().toString()).startsWith("2026-11-23");
        assertThat(read(least().put("eventDate", "2026-11-24"))).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void every_channel_is_known_in_any_case(Channel channel) {
        assertThat(read(least().put("channel", channel.name().toLowerCase(Locale.ROOT))))
                .map(draft -> draft.outline().channel())
                .contains(channel);
    }

    @ParameterizedTest
    @CsvSource({"0812 3456 7890, +6281234567890", "+62 812-3456-7890, +6281234567890", "62812 34567890, +6281234567890",
            "0062 (721) 123456, +62721123456", "+31 20 1234567, +31201234567"})
    void phones_become_international(String typed, String phone) {
        var report = least();
        put(report, "reporter.phone", typed);

        assertThat(read(report)).map(draft -> draft.reporter().phone()).contains(phone);
    }

    @Test
    void a_nik_alone_is_a_ktp() {
        var report = least();
        put(report, "reporter.nik", "1871012345670001");

        assertThat(read(report)).map(draft -> draft.reporter().idType()).contains(IdentityDocument.KTP);
    }

    @Test
    void a_complete_report_lacks_nothing() {
        var report = complete();

        assertThat(read(report)).map(Draft::missing).contains(List.of());
        assertThat(faults.found()).isEmpty();
    }

    static Stream<String> identityFields() {
        return Stream.of("birthPlace", "birthDate", "maritalStatus", "occupation", "address");
    }

    @ParameterizedTest
    @MethodSource("identityFields")
    void each_detail_that_is_left_out_is_missing_and_alone(String field) {
        var report = complete();
        report.withObject("/reporter").remove(field);

        assertThat(read(report)).map(draft -> draft.missing().size()).contains(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complainedOn", "addressee", "form"})
    void a_prior_complaint_must_say_when_to_whom_and_how(String field) {
        var report = complete();
        report.withObject("/priorComplaint").remove(field);

        assertThat(read(report)).isEmpty();
        assertThat(faults.found()).extracting(Refusal.Field::field).containsExactly("priorComplaint." + field);
    }

    @Test
    void a_prior_complaint_without_proof_lacks_its_proof() {
        var report = complete();
        report.remove("evidence");

        assertThat(read(report)).map(Draft::missing).contains(List.of(MissingItem.PRIOR_COMPLAINT_PROOF));
    }

    @Test
    void faults_in_lists_name_their_place() {
        var report = least();
        report.putArray("serviceVisits").addObject().put("visitedOn", "2026-11-01");
        report.withArray("/serviceVisits").addObject().put("visitedOn", "2027-11-01");
        report.putArray("evidence").addObject().put("fileName", "a.pdf").put("content", "%%%=");

        assertThat(read(report)).isEmpty();
        assertThat(faults.found()).extracting(Refusal.Field::field).contains("serviceVisits[1].visitedOn",
                "evidence[0].content");
    }

    @Test
    void more_visits_and_files_than_can_be_read_are_refused() {
        var report = least();
        IntStream.range(0, 51).forEach(_ -> report.withArray("/serviceVisits").addObject());
        IntStream.range(0, 11).forEach(_ -> report.withArray("/evidence").addObject());

        assertThat(read(report)).isEmpty();
        assertThat(faults.found()).extracting(Refusal.Field::field).containsExactly("serviceVisits", "evidence");
    }

    @Test
    void a_confidential_report_about_an_own_service_is_taken_and_told_about() {
        assertThat(read(least().put("confidentiality", "CONFIDENTIAL"))).map(Draft::confidentialAboutOwnService)
                .contains(false);
        assertThat(read(least().put("confidentiality", "CONFIDENTIAL").put("serviceCode", "ktp-el")))
                .map(Draft::confidentialAboutOwnService).contains(true);
        assertThat(read(least().put("serviceCode", "KTP-EL"))).map(Draft::confidentialAboutOwnService).contains(false);
    }

    @Test
    void a_character_that_no_database_keeps_is_a_fault() {
        assertThat(read(least().put("description", "a\u0000b"))).isEmpty();
        assertThat(faults.found()).extracting(Refusal.Field::code).containsExactly("unreadable");
    }

    @Test
    void nothing_that_was_written_shows_in_a_text() {
        var report = complete();
        var form = JSON.treeToValue(report, ReportForm.class);
        var texts = new ArrayList<>(
                List.of(form.toString(), String.valueOf(form.reporter()), String.valueOf(form.priorComplaint()),
                        String.valueOf(form.evidence()), String.valueOf(form.serviceVisits())));
        read(report).ifPresent(draft -> texts
                .addAll(List.of(draft.toString(), draft.reporter().toString(), draft.narrative().toString(),
                        String.valueOf(draft.priorComplaint()), draft.files().toString(), draft.visits().toString())));

        assertThat(texts).hasSize(11)
                .noneMatch(text -> text.contains("Siti") || text.contains("Metro") || text.contains("receipt"));
    }

    private Optional<Draft> read(ObjectNode report) {
        return Optional.ofNullable(reader.read(JSON.treeToValue(report, ReportForm.class), INDONESIAN, faults));
    }

    private static ObjectNode least() {
        var report = JSON.createObjectNode().put("agencyCode", "DISDUKCAPIL-1871").put("confidentiality", "OPEN")
                .put("eventDate", "2026-11-04").put("description", "KTP belum jadi.");
        report.putObject("reporter").put("fullName", "Siti Rahayu");
        return report;
    }

    private static ObjectNode complete() {
        var report = least();
        report.withObject("/reporter").put("birthPlace", "Metro").put("birthDate", "1990-05-17")
                .put("maritalStatus", "MARRIED")
                .put("occupation", "Petani").put("address", "Jalan Contoh 1, Metro");
        report.putObject("priorComplaint").put("complainedOn", "2026-11-10").put("addressee", "PROVIDER").put("form",
                "WRITTEN");
        report.putArray("evidence").addObject().put("kind", "PRIOR_COMPLAINT_PROOF").put("fileName", "receipt Siti.pdf")
                .put("content",
                        Base64.getEncoder().encodeToString("%PDF-1.7".getBytes()));
        report.putArray("serviceVisits").addObject().put("officerName", "Siti").put("visitedOn", "2026-11-04");
        return report;
    }

    private static void put(ObjectNode report, String path, String value) {
        var parts = path.split("\\.");
        (parts.length == 1 ? report : report.withObject("/" + parts[0])).put(parts[parts.length - 1], value);
    }
}
