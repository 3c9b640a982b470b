package id.kawal.intake.drafting;

import id.kawal.intake.submission.Receipt;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that is being written.
 *
 * @param token who holds it may go on writing
 * @param answers what has been answered so far
 * @param files what was attached
 * @param receipt what the reporter got for it, once it is sent
 */
public record DraftReport(String token, Answers answers, List<DraftFile> files, @Nullable Receipt receipt) {

    /**
     * A file attached to it, without its bytes.
     *
     * @param fileId by which it can be taken away again
     * @param kind what it proves
     * @param name as its sender calls it
     * @param size in bytes
     */
    public record DraftFile(UUID fileId, String kind, String name, long size) {

        /** Tells nothing. */
        @Override
        public String toString() {
            return "DraftFile[…]";
        }
    }

    /** Whether it is still being written. */
    public boolean unfinished() {
        return receipt == null;
    }

    /** The bytes of its files. */
    public long size() {
        return files.stream().mapToLong(DraftFile::size).sum();
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "DraftReport[…]";
    }
}
