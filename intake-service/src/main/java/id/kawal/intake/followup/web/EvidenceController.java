package id.kawal.intake.followup.web;

import id.kawal.intake.evidence.CheckedFile;
import id.kawal.intake.followup.FollowingUp;
import id.kawal.intake.form.Faults;
import id.kawal.intake.form.FileReader;
import id.kawal.intake.report.MissingItem;
import id.kawal.intake.tracking.OpeningCases;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Where a reporter adds a file to the own case. */
@RestController
class EvidenceController {

    private final OpeningCases opening;
    private final FollowingUp following;

    EvidenceController(OpeningCases opening, FollowingUp following) {
        this.opening = opening;
        this.following = following;
    }

    @PostMapping(path = "/api/v1/reports/{code}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Adds a file to the own case")
    Kept add(@PathVariable String code,
            @RequestHeader(name = FollowUpController.PIN, required = false) @Nullable String pin,
            @RequestHeader(name = FollowUpController.KEY, required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var caseId = opening.open(code, pin).caseId();
        var kept = following.file(caseId, read(kind, file), key);
        return new Kept(kept.evidenceId(), kept.kind().name(), kept.mediaType(), kept.size(), kept.sha256(),
                following.missing(caseId));
    }

    private static CheckedFile read(@Nullable String kind, @Nullable MultipartFile file) throws IOException {
        var faults = new Faults();
        if (file == null) {
            faults.add("file", "required");
            throw faults.refusal();
        }
        if (file.getSize() > FileReader.LARGEST) {
            faults.add("file", "file-too-large", FileReader.LARGEST / 1024 / 1024);
            throw faults.refusal();
        }
        var read = FileReader.read("", kind, file.getOriginalFilename(), file.getContentType(), file.getBytes(),
                faults);
        faults.refuseIfAny();
        return Objects.requireNonNull(read);
    }

    /** The file as it is kept, and what art. 24 still asks for. */
    record Kept(UUID evidenceId, String kind, String mediaType, long size, String sha256, List<MissingItem> missing) {
    }
}
