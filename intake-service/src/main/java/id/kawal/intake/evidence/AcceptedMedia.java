package id.kawal.intake.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that are taken, each known by its first bytes and not by what its sender says. */
public enum AcceptedMedia {
    PDF("application/pdf", 0, "%PDF-"),
    JPEG("image/jpeg", 0, "\u00ff\u00d8\u00ff"),
    PNG("image/png", 0, "\u0089PNG\r\n\u001a\n"),
    WEBP("image/webp", 8, "WEBP"),
    HEIC("image/heic", 4, "ftyphei"),
    HEIF("image/heic", 4, "ftypmif1"),
    MP4("video/mp4", 4, "ftyp"),
    OGG("audio/ogg", 0, "OggS"),
    TEXT("text/plain", 0, "");

    private final String mediaType;
    private final int offset;
    private final byte[] signature;

    AcceptedMedia(String mediaType, int offset, String signature) {
        this.mediaType = mediaType;
        this.offset = offset;
        this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind that the bytes show, if it is taken. */
    public static Optional<AcceptedMedia> of(byte[] content) {
        return Arrays.stream(values()).filter(media -> media.matches(content)).findFirst();
    }

    /** All media types that are taken, for people. */
    public static String listed() {
        return Arrays.stream(values()).map(AcceptedMedia::mediaType).distinct().collect(Collectors.joining(", "));
    }

    private boolean matches(byte[] content) {
        if (this == TEXT) {
            return readable(content);
        }
        var end = offset + signature.length;
        return content.length >= end && Arrays.equals(content, offset, end, signature, 0, signature.length);
    }

    private static boolean readable(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).chars()
                    .allMatch(character -> !Character.isISOControl(character) || "\t\n\r\f".indexOf(character) >= 0);
        } catch (CharacterCodingException noText) {
            return false;
        }
    }
}
