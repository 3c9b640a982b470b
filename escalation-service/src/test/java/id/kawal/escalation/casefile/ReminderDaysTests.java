package id.kawal.escalation.casefile;

import static id.kawal.escalation.casefile.Scenario.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.escalation.policy.Policies;
import id.kawal.escalation.policy.PolicyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A reminder whose day is not worked goes out when the policy says; 13 June 2026 is a Saturday. */
class ReminderDaysTests {

    @Test
    void by_the_shipped_policy_a_reminder_of_a_day_off_goes_out_on_the_working_day_before() {
        assertThat(firstReminder("2026-06-06T09:00", "reminderRoll: previous")).isEqualTo(at("2026-06-12T08:00"));
        assertThat(Scenario.reported().hears(FactKind.CASE_DELIVERED, "2026-06-06T09:00").clock("A1").due())
                .isEqualTo(at("2026-06-20T23:59:59"));
    }

    @Test
    void a_policy_may_send_it_on_the_next_working_day_or_on_the_day_off_itself() {
        assertThat(firstReminder("2026-06-06T09:00", "reminderRoll: next")).isEqualTo(at("2026-06-15T08:00"));
        assertThat(firstReminder("2026-06-06T09:00", "reminderRoll: none")).isEqualTo(at("2026-06-13T08:00"));
        assertThat(firstReminder("2026-06-06T09:00", "")).isEqualTo(at("2026-06-13T08:00"));
    }

    @Test
    void a_reminder_on_a_working_day_stays_whatever_the_policy_says() {
        assertThat(firstReminder("2026-06-02T09:00", "reminderRoll: previous")).isEqualTo(at("2026-06-09T08:00"));
        assertThat(firstReminder("2026-06-02T09:00", "reminderRoll: next")).isEqualTo(at("2026-06-09T08:00"));
    }

    @Test
    void a_reminder_is_not_moved_back_to_the_day_of_the_start() {
        var shortened = policy("reminderRoll: previous").replaceFirst("limit: 14", "limit: 3")
                .replaceFirst(" +- \\{at: -1wd, do: \\[remind]}\n", "");
        assertThat(firstReminder("2026-06-05T09:00", read(shortened))).isEqualTo(at("2026-06-07T08:00"));
    }

    @Test
    void reminders_that_come_to_the_same_morning_are_sent_as_one() {
        var scenario = Scenario.reported().hears(FactKind.CASE_DELIVERED, "2026-06-01T10:00");
        scenario.timeIs("2026-06-12T07:59");
        var before = scenario.all(CaseEvent.ReminderDue.class).size();
        scenario.timeIs("2026-06-12T09:00");
        assertThat(scenario.all(CaseEvent.ReminderDue.class)).hasSize(before + 1).last()
                .satisfies(reminder -> assertThat(reminder.step()).isEqualTo("-1wd"));
    }

    private static Instant firstReminder(String delivered, String roll) {
        return firstReminder(delivered, read(policy(roll)));
    }

    private static Instant firstReminder(String delivered, Policies policies) {
        var scenario = Scenario.reported().under(policies).hears(FactKind.CASE_DELIVERED, delivered);
        return scenario.file.nextStep(scenario.clock("A1")).orElseThrow();
    }

    private static Policies read(String yaml) {
        return new Policies(List.of(new PolicyReader().read("policy", yaml)));
    }

    private static String policy(String roll) {
        try (var shipped = ReminderDaysTests.class.getResourceAsStream("/escalation/policies/2026-01.yml")) {
            return new String(Objects.requireNonNull(shipped).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("reminderRoll: previous", roll);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
