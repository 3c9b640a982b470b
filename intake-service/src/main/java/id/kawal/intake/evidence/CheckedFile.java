package id.kawal.intake.evidence;

import id.kawal.intake.evidence.Evidence.EvidenceKind;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that is taken.
 *
 * @param kind what it proves
 * @param name as its sender calls it
 * @param media what it is
 * @param content its bytes
 */
public record CheckedFile(EvidenceKind kind, String name, AcceptedMedia media, byte[] content) {

    /** The SHA-256 of the bytes, as lower-case hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", impossible);
        }
    }

    /** Tells neither name nor content. */
    @Override
    public String toString() {
        return "CheckedFile[" + kind + ", " + media + "]";
    }
}
