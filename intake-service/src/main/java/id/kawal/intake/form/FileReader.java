package id.kawal.intake.form;

import id.kawal.intake.evidence.AcceptedMedia;
import id.kawal.intake.evidence.CheckedFile;
import id.kawal.intake.evidence.Evidence.EvidenceKind;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads files: what they are is told by their bytes, and must not contradict what their sender says. */
public final class FileReader {

    /** The most bytes of one file. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** The most bytes of one file inside a JSON body. */
    static final int LARGEST_INLINE = 2 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    private FileReader() {
    }

    /** The file that comes inside a JSON body. */
    static @Nullable CheckedFile inline(String path, ReportForm.File file, Faults faults) {
        var content = decode(path, faults.required(path + ".content", file.content(), Integer.MAX_VALUE), faults);
        if (content != null && content.length > LARGEST_INLINE) {
            faults.add(path + ".content", "file-too-large", LARGEST_INLINE / MEGABYTE);
            return null;
        }
        return read(path + ".", file.kind(), file.fileName(), file.mediaType(), content, faults);
    }

    /** The file with these bytes. */
    public static @Nullable CheckedFile read(String path, @Nullable String kind, @Nullable String name,
            @Nullable String mediaType,
            byte @Nullable [] content, Faults faults) {
        var known = faults.word(path + "kind", kind == null || kind.isBlank() ? EvidenceKind.SUPPORTING.name() : kind,
                EvidenceKind.class);
        var fileName = faults.required(path + "fileName", baseName(name), 200);
        if (content == null || known == null) {
            return null;
        }
        var media = media(path, mediaType, content, faults);
        return media == null ? null : new CheckedFile(known, fileName, media, content);
    }

    private static @Nullable AcceptedMedia media(String path, @Nullable String declared, byte[] content,
            Faults faults) {
        if (content.length == 0) {
            faults.add(path + "content", "file-empty");
            return null;
        }
        var media = AcceptedMedia.of(content);
        if (media.isEmpty()) {
            faults.add(path + "content", "file-type", AcceptedMedia.listed());
        } else if (contradicts(declared, media.get())) {
            faults.add(path + "mediaType", "file-type-differs", media.get().mediaType());
        }
        return media.orElse(null);
    }

    private static boolean contradicts(@Nullable String declared, AcceptedMedia media) {
        var type = declared == null ? "" : declared.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
        var vague = type.isEmpty() || type.equals("application/octet-stream")
                || media == AcceptedMedia.MP4 && type.matches("(video|audio)/.*")
                || media == AcceptedMedia.TEXT && type.startsWith("text/")
                || media == AcceptedMedia.JPEG && type.equals("image/jpg");
        return !vague && !type.equals(media.mediaType());
    }

    private static byte @Nullable [] decode(String path, String base64, Faults faults) {
        try {
            return base64.isEmpty() ? null : Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            faults.add(path + ".content", "not-base64");
            return null;
        }
    }

    private static @Nullable String baseName(@Nullable String name) {
        return name == null ? null : name.replaceFirst("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    }
}
