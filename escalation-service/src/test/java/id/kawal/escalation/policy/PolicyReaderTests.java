package id.kawal.escalation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.escalation.calendar.LimitUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyReaderTests {

    private static final String SOUND = """
            version: t-1
            validFrom: 2026-01-01
            calendar: id
            reminderTime: "08:00"
            rules:
              - id: X1
                title: {id: Satu, en: One}
                owedBy: agency
                perAgency: true
                startsOn: [case-delivered]
                countedFrom: start
                limit: 5
                unit: working-days
                stopsOn: {response-recorded: met}
                steps:
                  - {at: -1wd, do: [remind]}
                  - {at: due, do: [miss]}
                basis: {reference: none, mark: M}
            """;

    private final PolicyReader reader = new PolicyReader();

    @Test
    void a_sound_policy_is_read() {
        var rule = reader.read("t.yml", SOUND).rules().getFirst();
        assertThat(rule.steps()).extracting(Step::moment).containsExactly(
                new Moment.FromDue(-1, LimitUnit.WORKING_DAYS),
                new Moment.AtDue());
        assertThat(rule.stopsOn()).containsEntry(Signal.RESPONSE_RECORDED, StopReason.MET);
    }

    @Test
    void what_no_reader_of_yaml_takes_is_refused_and_not_repeated() {
        for (var text : List.of("a: \u0000", "\uFFFF", "[".repeat(500), "x".repeat(3_000_000))) {
            assertThat(Refused.inEnglish(() -> reader.read("t.yml", text))).contains("is no YAML")
                    .doesNotContain("\u0000", "xxx");
        }
    }

    @Test
    void what_is_wrong_is_named_with_its_line_and_with_what_would_be_right() {
        refused("limit: 5", "limit: five",
                "t.yml line 12: rules[X1].limit: five is not a whole number of at most 36600");
        refused("limit: 5", "limit: 0", "t.yml line 12: rules[X1].limit: must be at least 1");
        refused("unit: working-days", "unit: weeks",
                "line 13: rules[X1].unit: weeks is unknown; known are working-days");
        refused("[case-delivered]", "[case-lost]", "line 10: rules[X1].startsOn[0]: case-lost is unknown");
        refused("at: -1wd", "at: soon", "line 16: rules[X1].steps[0].at: soon is neither a share");
        refused("at: due, do: [miss]", "at: due, do: [remind]",
                "line 17: rules[X1].steps[1].do: miss belongs to the step at: due");
        refused("perAgency: true", "perAgncy: true", "line 9: rules[X1]: unknown key perAgncy");
        refused("countedFrom: start", "countedFrom: start\n    pausesWhile: [raining]",
                "rules[X1].pausesWhile[0]: raining is neither question-open");
        refused("{reference: none, mark: M}", "{mark: M}", "rules[X1].basis.reference: is missing");
        refused("validFrom: 2026-01-01", "validFrom: soon", "t.yml line 2: validFrom: soon is not a date");
    }

    @Test
    void a_rule_that_appears_twice_is_refused() {
        var rule = SOUND.substring(SOUND.indexOf("  - id: X1"));
        assertThat(Refused.inEnglish(() -> reader.read("t.yml", SOUND + rule))).contains("rule X1 appears twice");
    }

    @Test
    void a_text_that_is_no_yaml_is_refused_with_its_line() {
        assertThat(Refused.inEnglish(() -> reader.read("t.yml", "version: [1"))).contains("t.yml line");
    }

    private void refused(String right, String wrong, String message) {
        assertThat(SOUND).contains(right);
        assertThat(Refused.inEnglish(() -> reader.read("t.yml", SOUND.replace(right, wrong)))).contains(message);
    }

    @Test
    void a_key_that_is_written_twice_is_refused_with_the_line_of_the_second() {
        assertThat(Refused.inEnglish(
                () -> reader.read("t.yml", SOUND.replace("    limit: 5\n", "    limit: 5\n    limit: 6\n"))))
                .contains("t.yml line 13: rules[X1]: key limit appears twice");
    }

    @Test
    void a_calendar_that_is_not_there_is_refused_with_its_line() {
        var knowing = new PolicyReader(List.of("uk"));
        assertThat(Refused.inEnglish(() -> knowing.read("t.yml", SOUND)))
                .contains("t.yml line 3: calendar: id is unknown");
        assertThat(Refused.inEnglish(() -> knowing.read("t.yml", SOUND.replace("calendar: id", "calendar: uk")
                .replace("perAgency: true", "calendar: mars"))))
                .contains("t.yml line 9: rules[X1].calendar: mars is unknown; known are uk");
    }

    @Test
    void a_kind_that_there_is_not_is_refused_in_a_draft_and_left_alone_in_what_is_in_force() {
        var misspelt = SOUND + "overrides:\n  - {rule: X1, for: {kinds: [COMPLAINT, COMPLANT]}, limit: 3}\n";
        assertThat(Refused.inEnglish(() -> new PolicyReader(List.of("id")).read("t.yml", misspelt)))
                .isEqualTo("t.yml line 20: overrides[X1].for.kinds[1]: COMPLANT is unknown; known are INFORMATION, "
                        + "COMPLAINT, SUPERVISED_COMPLAINT, SIMPLE, MEDIUM, HARD");
        assertThat(reader.read("t.yml", misspelt).rules()).hasSize(2);
    }
}
