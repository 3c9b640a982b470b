package id.kawal.agency.inbox.web;

import id.kawal.agency.action.AgencyCommand.Answer;
import id.kawal.agency.action.ContentHash;
import id.kawal.agency.action.RecordedAction;
import id.kawal.agency.inbox.Evidence;
import id.kawal.agency.inbox.InboxReading;
import id.kawal.agency.inbox.web.IntakeCaseFiles.Fetched;
import id.kawal.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands out files: those of the reporter as intake keeps them, those of answers as they are kept here. */
@Component
class EvidenceDownloads {

    private final InboxReading inboxes;
    private final IntakeCaseFiles intake;

    EvidenceDownloads(InboxReading inboxes, IntakeCaseFiles intake) {
        this.inboxes = inboxes;
        this.intake = intake;
    }

    /** A file of the reporter, under a name that names nobody, and only if it is the one that was told of. */
    ResponseEntity<byte[]> fromIntake(UUID caseId, Evidence evidence) {
        return switch (intake.evidence(caseId, evidence.evidenceId())) {
            case Fetched.Missing<byte[]> missing ->
                throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "evidence-unavailable").with("reason",
                        missing.reason());
            case Fetched.Present<byte[]> present -> {
                if (!ContentHash.ofBytes(present.value()).equals(evidence.sha256())) {
                    throw Refusal.of(HttpStatus.BAD_GATEWAY, "evidence-changed");
                }
                yield file("bukti-" + evidence.evidenceId(), evidence.mediaType(), present.value());
            }
        };
    }

    /** A file of one of these answers. */
    ResponseEntity<byte[]> own(UUID caseId, UUID evidenceId, List<RecordedAction> actions) {
        var listed = actions.stream().anyMatch(action -> action.command() instanceof Answer answer
                && answer.attachments().stream().anyMatch(file -> file.evidenceId().equals(evidenceId)));
        if (!listed) {
            throw Refusal.notFound("unknown-evidence");
        }
        var kept = inboxes.attachment(caseId, evidenceId).orElseThrow(() -> Refusal.notFound("unknown-evidence"));
        return file(kept.attachment().fileName(), kept.attachment().mediaType(), kept.content());
    }

    private static ResponseEntity<byte[]> file(String name, String mediaType, byte[] content) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(content);
    }
}
