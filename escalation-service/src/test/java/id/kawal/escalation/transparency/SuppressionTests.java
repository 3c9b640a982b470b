package id.kawal.escalation.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SuppressionTests {

    @Test
    void a_table_without_small_counts_is_shown_whole() {
        var hidden = Suppression.of(table(List.of(10L, 0L), List.of(7L, 20L)), 5);
        assertThat(hidden.cells().isEmpty()).isTrue();
        assertThat(hidden.rowTotals().isEmpty()).isTrue();
        assertThat(hidden.withheld()).isFalse();
    }

    @Test
    void a_small_count_takes_the_smallest_others_with_it_that_protect_it() {
        var hidden = Suppression.of(table(List.of(3L, 40L), List.of(9L, 50L), List.of(100L, 200L)), 5);
        assertThat(hidden.cells().stream().boxed()).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(hidden.rowTotals().isEmpty()).isTrue();
    }

    @Test
    void a_small_row_hides_its_sum_and_another_row_with_it() {
        var hidden = Suppression.of(table(List.of(3L), List.of(9L), List.of(100L)), 5);
        assertThat(hidden.rowTotals().stream().boxed()).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void two_reports_in_two_rows_cannot_be_protected_while_their_sum_is_shown() {
        assertThat(Suppression.of(table(List.of(1L), List.of(1L)), 5).withheld()).isTrue();
    }

    @Property(tries = 500)
    void no_hidden_count_can_be_worked_out_from_what_is_shown(@ForAll("tables") CountTable table,
            @ForAll @LongRange(min = 2, max = 6) long threshold) {
        var hidden = Suppression.of(table, threshold);
        if (hidden.withheld()) {
            return;
        }
        var attacker = new Attacker(table, hidden);
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                if (hidden.hides(row, column)) {
                    assertThat(attacker.canThinkOfAnother(row, column)).as("count %d %d of %s", row, column, table)
                            .isTrue();
                }
            }
            if (hidden.hidesTotal(row)) {
                assertThat(attacker.canThinkOfAnotherSum(row)).as("sum of %d of %s", row, table).isTrue();
            }
        }
    }

    @Property
    void every_small_count_and_sum_is_hidden_and_no_zero_is(@ForAll("tables") CountTable table,
            @ForAll @LongRange(min = 2, max = 6) long threshold) {
        var hidden = Suppression.of(table, threshold);
        if (hidden.withheld()) {
            return;
        }
        for (int row = 0; row < table.rows(); row++) {
            if (table.ofRow(row) > 0 && table.ofRow(row) < threshold) {
                assertThat(hidden.hidesTotal(row)).isTrue();
            }
            for (int column = 0; column < table.columns(); column++) {
                var count = table.count(row, column);
                if (count > 0 && count < threshold) {
                    assertThat(hidden.hides(row, column)).isTrue();
                }
                if (count == 0) {
                    assertThat(hidden.hides(row, column)).isFalse();
                }
            }
        }
    }

    /** Hiding everything would keep the promise, too. */
    @Property
    void what_is_large_everywhere_is_never_hidden(@ForAll("tables") CountTable table) {
        var large = new CountTable(table.counts().stream()
                .map(row -> row.stream().map(count -> count + 6).toList()).toList());
        assertThat(Suppression.of(large, 6).cells().isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<CountTable> tables() {
        var counts = Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, Arbitraries.longs().between(0, 4)),
                net.jqwik.api.Tuple.of(2, Arbitraries.longs().between(5, 12)));
        return Combinators.combine(Arbitraries.integers().between(1, 4), Arbitraries.integers().between(1, 3))
                .flatAs((rows, columns) -> counts.list().ofSize(columns).list().ofSize(rows).map(CountTable::new));
    }

    @SafeVarargs
    private static CountTable table(List<Long>... rows) {
        return new CountTable(List.of(rows));
    }
}
