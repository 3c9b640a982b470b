package id.kawal.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.contracts.agency.AgencyDescribed.Superior;
import id.kawal.contracts.agency.ResponseKind;
import id.kawal.contracts.agency.ResponseRecorded;
import id.kawal.contracts.intake.Channel;
import id.kawal.contracts.intake.Confidentiality;
import id.kawal.contracts.intake.ReportKind;
import id.kawal.contracts.intake.ReportSubmitted;
import id.kawal.contracts.intake.ReportWithdrawn;
import id.kawal.escalation.casefile.FactKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EscalationServiceIT extends EscalationIT {

    @Test
    void a_silent_agency_lets_the_case_go_to_the_ombudsman() {
        var caseId = UUID.randomUUID();
        neighbours.describe(Neighbours.AGENCY, new Superior("Wali Kota Bandar Lampung", "walikota@example.go.id"));
        await().until(() -> jdbc.sql("select count(*) from agency").query(Integer.class).single() > 0);
        var reported = clock.instant();
        neighbours.deliver(caseId, reported.plusSeconds(5));
        neighbours.report(caseId, reported, true, null);
        await().until(() -> knows(caseId, FactKind.CASE_DELIVERED));
        var due = file(caseId).orElseThrow().clocks().runs().getLast().due();
        clock.moveTo(due.plusSeconds(1));
        await().until(() -> file(caseId).orElseThrow().standing().isForwarded());
        await().untilAsserted(
                () -> assertThat(published.of(caseId)).extracting(PublishedEvents.Published::fact).containsExactly(
                        "clock-started", "clock-started", "step-skipped", "step-skipped", "step-skipped",
                        "deadline-missed",
                        "superior-informed", "case-marked-eligible", "case-forwarded", "clock-stopped",
                        "clock-started", "clock-started"));
        assertThat(published.of(caseId)).extracting(PublishedEvents.Published::sequence)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
        assertThat(published.of(caseId)).filteredOn(event -> event.fact().equals("deadline-missed"))
                .extracting(PublishedEvents.Published::time).containsExactly(due);
        assertThat(jdbc.sql("select snapshot from forwarding where case_id = :id").param("id", caseId)
                .query(String.class).single())
                .contains("UU 25/2009 pasal 44 ayat (1)", "DEADLINE_MISSED", "PRIOR_COMPLAINT");
    }

    @Test
    void an_answer_heard_of_before_its_report_waits_for_it() {
        var caseId = UUID.randomUUID();
        var reported = clock.instant();
        neighbours.deliver(caseId, reported.plusSeconds(5));
        neighbours.publish(reported.plusSeconds(60),
                new ResponseRecorded(caseId, Neighbours.AGENCY, UUID.randomUUID(), 1, ResponseKind.EXPLAINED,
                        List.of()));
        neighbours.report(caseId, reported, true, null);
        await().until(() -> knows(caseId, FactKind.RESPONSE_RECORDED));
        assertThat(file(caseId).orElseThrow().clocks().runs()).filteredOn(run -> run.rule().id().equals("A1"))
                .singleElement()
                .satisfies(run -> assertThat(run.isOpen()).isFalse());
    }

    @Test
    void what_a_report_asks_for_decides_on_the_limit_of_its_resolution_in_sp4n_lapor() {
        var limits = new HashMap<ReportKind, Integer>();
        for (var kind : ReportKind.values()) {
            var caseId = UUID.randomUUID();
            neighbours.publish(clock.instant(),
                    new ReportSubmitted(caseId, UUID.randomUUID(), "LAMPUNG", Neighbours.AGENCY,
                            null, "ADMINDUK", Channel.SP4N_LAPOR, Confidentiality.OPEN, true,
                            LocalDate.parse("2026-05-20"), null,
                            List.of(), List.of(), "id", kind));
            neighbours.deliver(caseId, clock.instant().plusSeconds(5));
            await().until(() -> knows(caseId, FactKind.CASE_DELIVERED));
            file(caseId).orElseThrow().clocks().runs().stream().filter(run -> run.rule().id().equals("A1c"))
                    .forEach(run -> limits.put(kind, run.limit().amount()));
        }
        assertThat(limits).containsOnly(Map.entry(ReportKind.INFORMATION, 5), Map.entry(ReportKind.COMPLAINT, 14),
                Map.entry(ReportKind.SUPERVISED_COMPLAINT, 60));
    }

    @Test
    void a_withdrawn_report_leaves_no_deadline_behind() {
        var caseId = UUID.randomUUID();
        neighbours.report(caseId, clock.instant(), true, null);
        neighbours.deliver(caseId, clock.instant().plusSeconds(1));
        await().until(() -> knows(caseId, FactKind.CASE_DELIVERED));
        neighbours.publish(clock.instant().plusSeconds(5), new ReportWithdrawn(caseId));
        await().until(() -> knows(caseId, FactKind.CASE_CLOSED));
        assertThat(jdbc.sql("select count(*) from deadline where case_id = :id").param("id", caseId)
                .query(Integer.class).single())
                .isZero();
    }
}
