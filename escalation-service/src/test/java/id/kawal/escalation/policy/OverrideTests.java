package id.kawal.escalation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which variant of a rule holds for a case. */
class OverrideTests {

    private static final String BASE = """
            version: t-1
            validFrom: 2026-01-01
            calendar: id
            reminderTime: "08:00"
            rules:
              - id: X1
                title: {id: Satu, en: One}
                owedBy: agency
                startsOn: [case-delivered]
                limit: 20
                unit: working-days
                stopsOn: {response-recorded: met}
                steps:
                  - {at: due, do: [miss]}
                basis: {reference: none, mark: M}
            overrides:
            """;
    private static final String AGENCY = """
              - rule: X1
                for: {agencies: [PLN-LAMPUNG]}
                limit: 3
            """;
    private static final String SUBSTANCE_AND_KIND = """
              - rule: X1
                for: {substances: [ENERGI], kinds: [INFORMATION], channels: [WEB]}
                limit: 5
            """;
    private static final String SUBSTANCE = """
              - rule: X1
                for: {substances: [ENERGI, AIR]}
                limit: 10
            """;

    @Test
    void the_rule_itself_holds_where_no_override_fits() {
        assertThat(limit(AGENCY + SUBSTANCE, "PDAM-1871", "PERTANAHAN", "")).isEqualTo(20);
    }

    @Test
    void an_override_that_names_the_agency_wins_over_all_that_do_not() {
        assertThat(limit(SUBSTANCE_AND_KIND + AGENCY + SUBSTANCE, "PLN-LAMPUNG", "ENERGI", "INFORMATION")).isEqualTo(3);
        assertThat(limit(SUBSTANCE_AND_KIND + AGENCY + SUBSTANCE, "PDAM-1871", "ENERGI", "INFORMATION")).isEqualTo(5);
        assertThat(limit(SUBSTANCE_AND_KIND + AGENCY + SUBSTANCE, "PDAM-1871", "ENERGI", "COMPLAINT")).isEqualTo(10);
    }

    @Test
    void an_override_keeps_what_it_does_not_name() {
        var rule = read(AGENCY).rule("X1", new Circumstances("PLN-LAMPUNG", "ENERGI", "", "WEB")).orElseThrow();
        assertThat(rule.stopsOn()).containsOnlyKeys(Signal.RESPONSE_RECORDED);
        assertThat(rule.title("en")).isEqualTo("One");
    }

    @Test
    void an_override_may_spare_cases_the_rule() {
        var off = """
                  - rule: X1
                    for: {agencies: [PLN-LAMPUNG]}
                    off: true
                """;
        assertThat(read(off).rule("X1", new Circumstances("PLN-LAMPUNG", "ENERGI", "", "WEB"))).isEmpty();
        assertThat(read(off).rule("X1", new Circumstances("PDAM-1871", "ENERGI", "", "WEB"))).isPresent();
    }

    @Test
    void two_overrides_that_fit_the_same_case_equally_well_are_refused_with_both_lines() {
        var again = SUBSTANCE.replace("ENERGI, AIR", "AIR");
        assertThat(Refused.inEnglish(() -> read(SUBSTANCE + again))).contains(
                "t.yml line 20: overrides[X1]: two variants of rule X1 fit the same case equally well,"
                        + " the other one stands in line 17");
        assertThat(read(SUBSTANCE + SUBSTANCE.replace("ENERGI, AIR", "JALAN")).rules()).hasSize(3);
    }

    @Test
    void an_override_that_names_no_case_or_no_rule_is_refused() {
        refused("  - rule: X9\n    for: {agencies: [A]}\n",
                "line 17: overrides[X9].rule: X9 is unknown; known are X1");
        refused("  - rule: X1\n    limit: 3\n", "overrides[X1].for: is missing");
        refused("  - rule: X1\n    for: {}\n    limit: 3\n", "names no case");
        refused("  - rule: X1\n    for: {agencies: [pln]}\n    limit: 3\n",
                "line 18: overrides[X1].for.agencies[0]: pln is not a code");
        refused("  - rule: X1\n    for: {agencies: [A]}\n    limt: 3\n",
                "line 19: overrides[X1]: unknown key limt");
    }

    private static void refused(String overrides, String message) {
        assertThat(Refused.inEnglish(() -> read(overrides))).contains(message);
    }

    private static Policy read(String overrides) {
        return new PolicyReader().read("t.yml", BASE + overrides);
    }

    private static int limit(String overrides, String agency, String substance, String kind) {
        var rule = read(overrides).rule("X1", new Circumstances(agency, substance, kind, "WEB")).orElseThrow();
        return ((Allowance.Fixed) rule.allowance()).limit().amount();
    }
}
