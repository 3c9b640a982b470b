package id.kawal.escalation.transparency;

import java.util.BitSet;

/**
 * Which counts of a table are not shown. The sums of the columns and of all are always shown; when no choice of counts protects
 * the small ones, the whole table is withheld.
 *
 * @param withheld whether no row is shown at all
 * @param cells the hidden counts, row by row
 * @param rowTotals the rows whose sum is hidden
 * @param columns how many columns there are
 */
record HiddenCounts(boolean withheld, BitSet cells, BitSet rowTotals, int columns) {

    static HiddenCounts all(CountTable table) {
        var cells = new BitSet();
        cells.set(0, table.rows() * table.columns());
        var totals = new BitSet();
        totals.set(0, table.rows());
        return new HiddenCounts(true, cells, totals, table.columns());
    }

    boolean hides(int row, int column) {
        return cells.get(row * columns + column);
    }

    boolean hidesTotal(int row) {
        return rowTotals.get(row);
    }
}
