package id.kawal.escalation.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Packs a dossier: the file as JSON and PDF, the letters, the attachments, and {@code SHA256SUMS} over all of them, which
 * anybody can check with {@code sha256sum -c SHA256SUMS}. What cannot be had, or is withheld, is named in the JSON and in
 * {@code NOT-INCLUDED.txt}.
 */
@Component
class DossierZip {

    private static final Map<String, String> ENDINGS = Map.of("application/pdf", ".pdf", "image/jpeg", ".jpg",
            "image/png", ".png", "text/plain", ".txt");

    private final DossierPdf pdf;
    private final CaseFileSources sources;
    private final DeskChapter desk;
    private final JsonMapper json;

    DossierZip(DossierPdf pdf, CaseFileSources sources, DeskChapter desk, JsonMapper json) {
        this.pdf = pdf;
        this.sources = sources;
        this.desk = desk;
        this.json = json;
    }

    byte[] pack(Dossier dossier, Dossier inIndonesian) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("berkas.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(dossier));
        files.put("berkas.pdf", pdf.print(inIndonesian));
        var left = new ArrayList<String>();
        dossier.incompleteParts().forEach(part -> left.add(part.part() + ": " + part.reason()));
        dossier.withheldParts().forEach(part -> left.add(part.part() + ": " + part.reason()));
        if (dossier.desk() != null) {
            desk.documents(dossier.caseId()).forEach(letter -> files.put("surat/" + letter.name(), letter.bytes()));
        }
        attach(dossier, files, left);
        if (!left.isEmpty()) {
            files.put("NOT-INCLUDED.txt", (String.join("\n", left) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        files.put("SHA256SUMS", sums(files));
        return zip(files, dossier);
    }

    private void attach(Dossier dossier, Map<String, byte[]> files, List<String> left) {
        var withheld = withheld(dossier);
        for (var annex : dossier.annexes()) {
            var name = "lampiran/%03d-%s%s".formatted(annex.number(), annex.evidenceId(),
                    ENDINGS.getOrDefault(annex.mediaType(), ".bin"));
            if (withheld.contains(annex.kind()) || withheld.contains("*")) {
                left.add(name + ": WITHHELD");
                continue;
            }
            var bytes = sources.attachment(dossier.caseId(), annex.evidenceId(), annex.kind().equals("RESPONSE"));
            if (bytes.value() == null) {
                left.add(name + ": " + bytes.failure());
            } else if (!digest(bytes.value()).equals(annex.sha256())) {
                left.add(name + ": DIFFERS_FROM_WHAT_WAS_HANDED_IN");
            } else {
                files.put(name, bytes.value());
            }
        }
    }

    /** Copies of identity documents go where the identity goes; who may not read the narrative gets no attachment. */
    private static Set<String> withheld(Dossier dossier) {
        if (dossier.withheldParts().stream().anyMatch(part -> part.part().equals("NARRATIVE"))) {
            return Set.of("*");
        }
        return dossier.parties().identityWithheld() ? Set.of("IDENTITY", "POWER_OF_ATTORNEY") : Set.of();
    }

    private static byte[] sums(Map<String, byte[]> files) {
        var lines = new StringBuilder();
        files.forEach((name, bytes) -> lines.append(digest(bytes)).append("  ").append(name).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files, Dossier dossier) {
        var output = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(output, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setLastModifiedTime(FileTime.from(dossier.madeAt().toInstant()));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return output.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
