package id.kawal.agency.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.agency.deadline.AgencyDeadline.Status;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgencyDeadlineTests {

    private static final Instant DUE = Instant.parse("2026-12-08T16:59:59Z");

    private final AgencyDeadline running = new AgencyDeadline(UUID.randomUUID(), UUID.randomUUID(), "POLDA-LAMPUNG",
            "A1", 1,
            Instant.parse("2026-11-24T02:00:00Z"), 14, "CALENDAR_DAYS", DUE, Status.RUNNING, null, false);

    @Test
    void the_whole_last_second_is_in_time() {
        assertThat(running.cameTooLate(DUE.plusMillis(999))).isFalse();
        assertThat(running.cameTooLate(DUE.plusSeconds(1))).isTrue();
    }

    @Test
    void what_was_met_or_stands_still_makes_nothing_late() {
        var later = DUE.plusSeconds(3600);
        assertThat(running.stopped("MET").cameTooLate(later)).isFalse();
        assertThat(running.paused("QUESTION_OPEN").cameTooLate(later)).isFalse();
        assertThat(running.passedUnmet().metAfterAll().cameTooLate(later)).isFalse();
    }

    @Test
    void a_miss_stays_a_miss_after_the_clock_ended() {
        assertThat(running.passedUnmet().stopped("MET").cameTooLate(DUE.plusSeconds(1))).isTrue();
        assertThat(running.passedUnmet().stopped("MET").pressing()).isFalse();
    }

    @Test
    void more_time_moves_the_moment() {
        assertThat(running.movedTo(DUE.plusSeconds(86_400)).cameTooLate(DUE.plusSeconds(3600))).isFalse();
    }

    @Test
    void the_time_bar_is_no_duty_of_the_agency() {
        var timeBar = new AgencyDeadline(running.clockId(), running.caseId(), running.agencyCode(), "A9", 1,
                running.startedAt(), 2, "YEARS", DUE, Status.RUNNING, null, true);
        assertThat(timeBar.duty()).isFalse();
        assertThat(timeBar.cameTooLate(DUE.plusSeconds(1))).isFalse();
    }
}
