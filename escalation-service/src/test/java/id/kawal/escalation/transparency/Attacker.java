package id.kawal.escalation.transparency;

/**
 * Somebody who sees a published table with all shown sums, knows that what is hidden is at least one, and tries every possible way to
 * fill it.
 */
final class Attacker {

    private final CountTable table;
    private final HiddenCounts hidden;
    private final long[][] guess;
    private int row;
    private int column;
    private boolean sum;

    Attacker(CountTable table, HiddenCounts hidden) {
        this.table = table;
        this.hidden = hidden;
        this.guess = new long[table.rows()][table.columns()];
    }

    /** Whether the table could be filled with another count there. */
    boolean canThinkOfAnother(int atRow, int atColumn) {
        row = atRow;
        column = atColumn;
        sum = false;
        return fill(0);
    }

    /** Whether it could be filled with another sum of that row. */
    boolean canThinkOfAnotherSum(int atRow) {
        row = atRow;
        sum = true;
        return fill(0);
    }

    private boolean fill(int at) {
        if (at == table.rows() * table.columns()) {
            return fits() && isAnother();
        }
        var r = at / table.columns();
        var c = at % table.columns();
        if (!hidden.hides(r, c)) {
            guess[r][c] = table.count(r, c);
            return possible(r, c) && fill(at + 1);
        }
        for (long count = 1; count <= table.ofColumn(c); count++) {
            guess[r][c] = count;
            if (possible(r, c) && fill(at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing shown is exceeded or missed so far. */
    private boolean possible(int r, int c) {
        var ofRow = sumOfRow(r, c);
        if (!hidden.hidesTotal(r) && (ofRow > table.ofRow(r) || c == table.columns() - 1 && ofRow != table.ofRow(r))) {
            return false;
        }
        var ofColumn = 0L;
        for (int above = 0; above <= r; above++) {
            ofColumn += guess[above][c];
        }
        return ofColumn <= table.ofColumn(c) && (r < table.rows() - 1 || ofColumn == table.ofColumn(c));
    }

    private boolean fits() {
        for (int r = 0; r < table.rows(); r++) {
            if (hidden.hidesTotal(r) && sumOfRow(r, table.columns() - 1) < 1) {
                return false;
            }
        }
        return true;
    }

    private boolean isAnother() {
        return sum ? sumOfRow(row, table.columns() - 1) != table.ofRow(row)
                : guess[row][column] != table.count(row, column);
    }

    private long sumOfRow(int r, int until) {
        var ofRow = 0L;
        for (int c = 0; c <= until; c++) {
            ofRow += guess[r][c];
        }
        return ofRow;
    }
}
