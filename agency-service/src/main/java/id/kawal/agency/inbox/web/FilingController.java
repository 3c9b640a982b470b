package id.kawal.agency.inbox.web;

import com.fasterxml.uuid.Generators;
import id.kawal.agency.action.AgencyCommand;
import id.kawal.agency.directory.Agencies;
import id.kawal.web.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** An agency acts on a case of its inbox. Repeating a request is safe: the first result comes again. */
@RestController
@RequestMapping("/api/v1/agency/cases/{caseId}")
class FilingController {

    private static final String KEY = Filings.KEY;

    private final Filings filings;
    private final CaseViews views;
    private final Agencies agencies;
    private final InboxSettings settings;

    FilingController(Filings filings, CaseViews views, Agencies agencies, InboxSettings settings) {
        this.filings = filings;
        this.views = views;
        this.agencies = agencies;
        this.settings = settings;
    }

    @PostMapping("/acknowledgement")
    @Operation(summary = "Acknowledges receipt, and says whether the file is complete")
    ResponseEntity<Receipt> acknowledge(Caller caller, @PathVariable UUID caseId,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestBody Requests.Acknowledgement body) {
        return file(caller, caseId, key, body.command(), Map.of(), HttpStatus.OK);
    }

    @PostMapping("/questions")
    @Operation(summary = "Asks the reporter; the clock rests until the answer")
    @ApiResponse(responseCode = "201", description = "Asked", useReturnTypeSchema = true)
    ResponseEntity<Receipt> ask(Caller caller, @PathVariable UUID caseId,
            @RequestHeader(name = KEY, required = false) @Nullable String key, @RequestBody Requests.Question body) {
        return file(caller, caseId, key, body.command(), Map.of(), HttpStatus.CREATED);
    }

    @PostMapping(path = "/responses", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Answers the report")
    @ApiResponse(responseCode = "201", description = "Recorded", useReturnTypeSchema = true)
    ResponseEntity<Receipt> answer(Caller caller, @PathVariable UUID caseId,
            @RequestHeader(name = KEY, required = false) @Nullable String key, @RequestBody Requests.Response body) {
        return answer(caller, caseId, key, body, List.of());
    }

    @PostMapping(path = "/responses", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Answers the report, with files as parts of the request")
    @ApiResponse(responseCode = "201", description = "Recorded", useReturnTypeSchema = true)
    ResponseEntity<Receipt> answerWithFiles(Caller caller, @PathVariable UUID caseId,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestPart("response") Requests.Response body,
            @RequestPart(name = "attachments", required = false) @Nullable List<MultipartFile> attachments) {
        return answer(caller, caseId, key, body, attachments == null ? List.of() : attachments);
    }

    @PostMapping("/extension")
    @Operation(summary = "Asks for more time, once")
    @ApiResponse(responseCode = "202", description = "Asked; the decision comes as an event", useReturnTypeSchema = true)
    ResponseEntity<Receipt> extend(Caller caller, @PathVariable UUID caseId,
            @RequestHeader(name = KEY, required = false) @Nullable String key, @RequestBody Requests.Extension body) {
        return file(caller, caseId, key, body.command(), Map.of(), HttpStatus.ACCEPTED);
    }

    @PostMapping("/transfer")
    @Operation(summary = "Hands the case over to the agency that is competent")
    ResponseEntity<Receipt> handOver(Caller caller, @PathVariable UUID caseId,
            @RequestHeader(name = KEY, required = false) @Nullable String key, @RequestBody Requests.Transfer body) {
        var command = body.command(caller.requiredAgency(), agencies::receives);
        return file(caller, caseId, key, command, Map.of(), HttpStatus.OK);
    }

    @PostMapping("/refusal")
    @Operation(summary = "Refuses the case, with a reason")
    ResponseEntity<Receipt> decline(Caller caller, @PathVariable UUID caseId,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestBody Requests.RefusalOfCase body) {
        return file(caller, caseId, key, body.command(), Map.of(), HttpStatus.OK);
    }

    private ResponseEntity<Receipt> answer(Caller caller, UUID caseId, @Nullable String key, Requests.Response body,
            List<MultipartFile> files) {
        var received = ReceivedAnswer.of(body, files, settings, Generators.timeBasedEpochGenerator()::generate);
        return file(caller, caseId, key, received.answer(), received.contents(), HttpStatus.CREATED);
    }

    private ResponseEntity<Receipt> file(Caller caller, UUID caseId, @Nullable String key, AgencyCommand command,
            Map<UUID, byte[]> contents, HttpStatus status) {
        var recorded = filings.file(caller.requiredAgency(), caseId, key, command, contents);
        return ResponseEntity.status(status).header("Idempotent-Replayed", Boolean.toString(recorded.repeated()))
                .body(new Receipt(recorded.entry().state().name(), recorded.repeated(),
                        views.action(recorded.action())));
    }

    /**
     * What an agency gets for what it sent.
     *
     * @param state where the case stands now
     * @param repeated whether this had been recorded before
     * @param action what is recorded
     */
    record Receipt(String state, boolean repeated, ActionView action) {
    }
}
