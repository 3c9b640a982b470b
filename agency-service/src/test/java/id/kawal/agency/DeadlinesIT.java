package id.kawal.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.contracts.CaseEvent;
import id.kawal.contracts.escalation.CaseClosed;
import id.kawal.contracts.escalation.CaseForwarded;
import id.kawal.contracts.escalation.CaseMarkedEligible;
import id.kawal.contracts.escalation.CaseOutcome;
import id.kawal.contracts.escalation.CaseReopened;
import id.kawal.contracts.escalation.ClockStarted;
import id.kawal.contracts.escalation.ClockStopped;
import id.kawal.contracts.escalation.DeadlineMissRetracted;
import id.kawal.contracts.escalation.DeadlineMissed;
import id.kawal.contracts.escalation.DeskStepTaken;
import id.kawal.contracts.escalation.EligibilityReason;
import id.kawal.contracts.escalation.ExtensionGranted;
import id.kawal.contracts.escalation.ExtensionRefusal;
import id.kawal.contracts.escalation.ExtensionRefused;
import id.kawal.contracts.escalation.StopReason;
import id.kawal.contracts.escalation.SuperiorInformed;
import id.kawal.contracts.intake.Confidentiality;
import id.kawal.contracts.intake.InformationAdded;
import id.kawal.contracts.intake.ReportWithdrawn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DeadlinesIT extends AgencyServer {

    private static final String CASES = "/api/v1/agency/cases/";

    /** Two topics, each in its own order, mixed in every way: the agency sees the same in the end. */
    @Test
    void whatever_arrives_first_the_agency_sees_the_same() {
        var seen = new LinkedHashSet<String>();
        var orders = orders(3, 4);
        assertThat(orders).hasSize(35);
        for (var order : orders) {
            seen.add(seenAfter(order));
        }
        assertThat(seen).hasSize(1);
        assertThat(seen.iterator().next()).contains("WITHDRAWN", "\"missed\":true");
    }

    @Test
    void both_topics_at_once_leave_every_case_with_its_deadline() {
        var due = clock.instant().plus(14, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var cases = new ArrayList<UUID>();
        for (var at = 0; at < 100; at++) {
            var caseId = UUID.randomUUID();
            cases.add(caseId);
            var report = stream.event(report(caseId, "KPP-TANJUNG-KARANG", Confidentiality.OPEN), clock.instant());
            var started = stream.event(started(caseId, UUID.randomUUID(), "A1", "KPP-TANJUNG-KARANG", due),
                    clock.instant());
            (at % 2 == 0 ? List.of(report, started) : List.of(started, report)).forEach(stream::send);
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var items = asAgency("KPP-TANJUNG-KARANG").get("/api/v1/agency/cases?limit=200").json().path("items");
            assertThat(items).hasSize(cases.size());
            items.forEach(line -> assertThat(line.path("nextDue").asString("")).isNotEmpty());
        });
    }

    @Test
    void the_inbox_is_sorted_by_what_is_due_next() {
        var agency = "BANK-LAMPUNG";
        var later = delivered(agency);
        var none = delivered(agency);
        var sooner = delivered(agency);
        stream.publish(started(later, UUID.randomUUID(), "A3", agency, clock.instant().plus(60, ChronoUnit.DAYS)),
                clock.instant());
        stream.publish(started(sooner, UUID.randomUUID(), "A1", agency, clock.instant().plus(9, ChronoUnit.DAYS)),
                clock.instant());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(lines(agency))
                .containsExactly(sooner.toString(), later.toString(), none.toString()));
        asAgency(agency).post(CASES + sooner + "/responses", "{\"kind\":\"RESOLVED\",\"text\":\"Beres\"}");
        assertThat(lines(agency)).containsExactly(later.toString(), none.toString(), sooner.toString());
    }

    @Test
    void a_deadline_comes_with_its_meaning_in_law_and_the_time_bar_is_not_shown() {
        var caseId = delivered(REGISTRY);
        var due = clock.instant().plus(14, ChronoUnit.DAYS);
        stream.publish(started(caseId, UUID.randomUUID(), "A1", REGISTRY, due), clock.instant());
        stream.publish(started(caseId, UUID.randomUUID(), "A9", REGISTRY, due), clock.instant());
        var seen = await().atMost(Duration.ofSeconds(20)).until(
                () -> asAgency(REGISTRY).get(CASES + caseId, "en").json(),
                json -> json.path("deadlines").size() == 1);
        assertThat(seen.path("deadlines").get(0).path("basis").asString()).isEqualTo("Law 25/2009, article 44(1)");
        assertThat(seen.path("deadlines").get(0).path("meaning").asString()).contains("14 days");
        assertThat(Instant.parse(seen.path("deadlines").get(0).path("due").asString().replace("+07:00", "Z")))
                .isEqualTo(due.plus(7, ChronoUnit.HOURS));
    }

    @Test
    void a_late_answer_is_taken_and_shown_as_late_until_the_miss_is_retracted() {
        var caseId = delivered(REGISTRY);
        var clockId = UUID.randomUUID();
        var due = clock.instant().plus(14, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        stream.publish(started(caseId, clockId, "A1", REGISTRY, due), clock.instant());
        awaitDeadline(caseId, "RUNNING", false);
        clock.advance(Duration.ofDays(15));
        stream.publish(new DeadlineMissed(caseId, clockId, "A1", 1, REGISTRY, due), due);
        stream.publish(new SuperiorInformed(caseId, clockId, "A1", 1, REGISTRY, due), due);
        stream.publish(new CaseMarkedEligible(caseId, REGISTRY, EligibilityReason.DEADLINE_MISSED, "A1", false), due);
        stream.publish(new CaseForwarded(caseId, REGISTRY, EligibilityReason.DEADLINE_MISSED, false, List.of()), due);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !asAgency(REGISTRY).get(CASES + caseId).json().path("standing")
                        .path("forwardedAt").isNull());
        var late = asAgency(REGISTRY).post(CASES + caseId + "/responses", "{\"kind\":\"RESOLVED\",\"text\":\"Maaf\"}");
        assertThat(late.status()).isEqualTo(201);
        assertThat(late.json().path("action").path("late").asBoolean()).isTrue();
        var seen = asAgency(REGISTRY).get(CASES + caseId).json();
        assertThat(seen.path("actions").get(0).path("late").asBoolean()).isTrue();
        assertThat(seen.path("standing").path("superiorInformedAt").asString()).startsWith(due.plus(7, ChronoUnit.HOURS)
                .toString().substring(0, 16));
        stream.publish(new ClockStopped(caseId, clockId, "A1", 1, StopReason.MET), clock.instant());
        awaitDeadline(caseId, "STOPPED", true);
        assertThat(asAgency(REGISTRY).get(CASES + caseId).json().path("actions").get(0).path("late").asBoolean())
                .isTrue();
        stream.publish(new DeadlineMissRetracted(caseId, clockId, "A1", 1, due, due, true), clock.instant());
        awaitDeadline(caseId, "STOPPED", false);
        var after = asAgency(REGISTRY).get(CASES + caseId).json();
        assertThat(after.path("actions").get(0).path("late").asBoolean()).isFalse();
        assertThat(after.path("standing").path("forwardedAt").isNull()).as("it had gone to the Ombudsman already")
                .isFalse();
    }

    @Test
    void an_answer_in_the_last_second_is_in_time() {
        var caseId = delivered(REGISTRY);
        var due = clock.instant().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        stream.publish(started(caseId, UUID.randomUUID(), "A1", REGISTRY, due), clock.instant());
        awaitDeadline(caseId, "RUNNING", false);
        clock.moveTo(due.plusMillis(700));
        assertThat(asAgency(REGISTRY).post(CASES + caseId + "/responses", "{\"kind\":\"RESOLVED\",\"text\":\"Tepat\"}")
                .json()
                .path("action").path("late").asBoolean()).isFalse();
    }

    @Test
    void a_request_for_more_time_shows_what_became_of_it() {
        var caseId = delivered(REGISTRY);
        var clockId = UUID.randomUUID();
        var due = clock.instant().plus(60, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        stream.publish(started(caseId, clockId, "A3", REGISTRY, due), clock.instant());
        var tooLong = extension(caseId, 45);
        assertThat(decision(caseId, 0).path("outcome").asString()).isEqualTo("PENDING");
        stream.publish(new ExtensionRefused(caseId, tooLong, ExtensionRefusal.TOO_LONG), clock.instant());
        await().atMost(Duration.ofSeconds(20)).until(() -> decision(caseId, 0).path("reason").asString(""),
                "TOO_LONG"::equals);
        var granted = extension(caseId, 20);
        stream.publish(new ExtensionGranted(caseId, clockId, "A3", 1, granted, due, due.plus(20, ChronoUnit.DAYS)),
                clock.instant());
        await().atMost(Duration.ofSeconds(20)).until(() -> decision(caseId, 1).path("outcome").asString(),
                "GRANTED"::equals);
        assertThat(asAgency(REGISTRY).get(CASES + caseId).json().path("deadlines").get(0).path("due").asString())
                .isEqualTo(decision(caseId, 1).path("due").asString());
    }

    @Test
    void what_the_desk_of_the_ombudsman_asks_of_the_agency_is_shown_with_its_day_or_deadline() {
        var caseId = UUID.randomUUID();
        var due = TestOffice.NOW.plus(14, ChronoUnit.DAYS);
        events(List.of(report(caseId, REGISTRY, Confidentiality.OPEN))).forEach(stream::send);
        events(List.of(new CaseForwarded(caseId, REGISTRY, EligibilityReason.DEADLINE_MISSED, false, List.of()),
                desk(caseId, "court-matter-recorded", "DOCUMENT_REVIEW", null),
                desk(caseId, "first-explanation-request-received", "AWAITING_EXPLANATION_1", null),
                started(caseId, UUID.randomUUID(), "B5", REGISTRY, due),
                desk(caseId, "summons-issued", "SUMMONED_1", LocalDate.of(2026, 12, 14)),
                new CaseClosed(caseId, CaseOutcome.RESOLVED), desk(caseId, "case-reopened", "REOPENED", null),
                new CaseReopened(caseId, CaseOutcome.RESOLVED))).forEach(stream::send);
        var seen = await().atMost(Duration.ofSeconds(20)).until(() -> asAgency(REGISTRY).get(CASES + caseId),
                answer -> answer.status() == 200 && answer.json().path("officeSteps").size() == 3).json();
        var steps = seen.path("officeSteps");
        assertThat(steps.valueStream().map(step -> step.path("step").asString()))
                .containsExactlyInAnyOrder("first-explanation-request-received", "summons-issued", "case-reopened");
        assertThat(steps.valueStream().filter(step -> step.path("step").asString().startsWith("first")))
                .singleElement().satisfies(step -> assertThat(step.path("due").asString()).isNotBlank());
        assertThat(steps.toString()).contains("2026-12-14").doesNotContain("court");
        assertThat(officer(REGISTRY, "en").open("/agency/cases/" + caseId).body()).contains("id=\"office\"",
                "You are summoned for the first time", "Monday, 14 December 2026").doesNotContain("??");
        await().atMost(Duration.ofSeconds(20)).until(() -> asAgency(REGISTRY).get(CASES + caseId).json()
                .path("standing").path("closedAs").isNull());
    }

    private static DeskStepTaken desk(UUID caseId, String step, String state, @Nullable LocalDate day) {
        return new DeskStepTaken(caseId, step, "DRAFT", state, day, null, REGISTRY);
    }

    private String seenAfter(List<Boolean> order) {
        var caseId = UUID.randomUUID();
        var clockId = UUID.randomUUID();
        var due = TestOffice.NOW.plus(14, ChronoUnit.DAYS);
        var intake = events(List.of(report(caseId, REGISTRY, Confidentiality.OPEN),
                new InformationAdded(caseId, caseId, null, List.of()), new ReportWithdrawn(caseId)));
        var escalation = events(List.of(started(caseId, clockId, "A1", REGISTRY, due),
                new DeadlineMissed(caseId, clockId, "A1", 1, REGISTRY, due),
                new CaseForwarded(caseId, REGISTRY, EligibilityReason.DEADLINE_MISSED, false, List.of()),
                new CaseClosed(caseId, CaseOutcome.WITHDRAWN)));
        order.forEach(fromIntake -> stream.send(fromIntake ? intake.removeFirst() : escalation.removeFirst()));
        var seen = await().atMost(Duration.ofSeconds(20)).until(() -> asAgency(REGISTRY).get(CASES + caseId),
                answer -> answer.status() == 200 && answer.json().path("state").asString("").equals("WITHDRAWN")
                        && !answer.json().path("standing").path("closedAs").isNull());
        var json = (ObjectNode) seen.json();
        json.remove(List.of("deliveredAt", "submittedAt"));
        return json.toString().replace(caseId.toString(), "case");
    }

    private List<ProducerRecord<String, byte[]>> events(List<CaseEvent> payloads) {
        var records = new ArrayList<ProducerRecord<String, byte[]>>();
        payloads.forEach(payload -> records.add(stream.event(payload, TestOffice.NOW)));
        return records;
    }

    /** Every way to mix so many of one topic with so many of another. */
    private static Set<List<Boolean>> orders(int fromIntake, int fromEscalation) {
        var orders = new LinkedHashSet<List<Boolean>>();
        if (fromIntake == 0 && fromEscalation == 0) {
            orders.add(List.of());
        }
        for (var next : List.of(true, false)) {
            if ((next ? fromIntake : fromEscalation) > 0) {
                for (var rest : orders(fromIntake - (next ? 1 : 0), fromEscalation - (next ? 0 : 1))) {
                    var order = new ArrayList<>(List.of(next));
                    order.addAll(rest);
                    orders.add(order);
                }
            }
        }
        return orders;
    }

    static ClockStarted started(UUID caseId, UUID clockId, String rule, String agency, Instant due) {
        return new ClockStarted(caseId, clockId, rule, 1, agency, "2026-1", due.minus(14, ChronoUnit.DAYS), 14,
                "CALENDAR_DAYS", due, null);
    }

    private List<String> lines(String agency) {
        var ids = new ArrayList<String>();
        asAgency(agency).get("/api/v1/agency/cases").json().path("items")
                .forEach(line -> ids.add(line.path("caseId").asString()));
        return ids;
    }

    private void awaitDeadline(UUID caseId, String status, boolean missed) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> asAgency(REGISTRY).get(CASES + caseId).json().path("deadlines")
                        .path(0),
                        deadline -> deadline.path("status").asString("").equals(status)
                                && deadline.path("missed").asBoolean() == missed);
    }

    private UUID extension(UUID caseId, int days) {
        var answer = asAgency(REGISTRY).post(CASES + caseId + "/extension",
                "{\"days\":%d,\"reason\":\"COMPLEX_MATTER\",\"explanation\":\"Perlu waktu\"}".formatted(days));
        assertThat(answer.status()).isEqualTo(202);
        return UUID.fromString(answer.json().path("action").path("actionId").asString());
    }

    private JsonNode decision(UUID caseId, int at) {
        return asAgency(REGISTRY).get(CASES + caseId).json().path("actions").path(at).path("decision");
    }
}
