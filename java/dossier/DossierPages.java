package id.kawal.escalation.dossier;

import id.kawal.escalation.assignment.DeskAccess;
import id.kawal.web.Caller;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands the file of a case to an examiner who looks at pages. */
@Controller
class DossierPages {

    private final DossierController dossiers;
    private final DeskAccess access;

    DossierPages(DossierController dossiers, DeskAccess access) {
        this.dossiers = dossiers;
        this.access = access;
    }

    @GetMapping("/desk/cases/{caseId}/dossier.{format:json|pdf|zip}")
    ResponseEntity<?> download(@PathVariable UUID caseId, @PathVariable String format, Caller caller, Locale locale) {
        access.open(caseId, caller);
        return dossiers.dossier(caseId, format, MediaType.APPLICATION_JSON_VALUE, null, caller, locale);
    }
}
