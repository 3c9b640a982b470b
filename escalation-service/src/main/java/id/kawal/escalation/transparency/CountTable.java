package id.kawal.escalation.transparency;

import java.util.List;

/**
 * Counts in rows and columns of which the sums of the rows, of the columns and of all are to be shown as well.
 *
 * @param counts a list for each row, each with a count for each column
 */
public record CountTable(List<List<Long>> counts) {

    public CountTable {
        counts = counts.stream().map(List::copyOf).toList();
    }

    public int rows() {
        return counts.size();
    }

    public int columns() {
        return counts.isEmpty() ? 0 : counts.getFirst().size();
    }

    public long count(int row, int column) {
        return counts.get(row).get(column);
    }

    public long ofRow(int row) {
        return counts.get(row).stream().mapToLong(Long::longValue).sum();
    }

    public long ofColumn(int column) {
        return counts.stream().mapToLong(row -> row.get(column)).sum();
    }

    public long ofAll() {
        return counts.stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
    }
}
