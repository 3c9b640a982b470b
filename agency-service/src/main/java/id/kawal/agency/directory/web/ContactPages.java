package id.kawal.agency.directory.web;

import id.kawal.agency.directory.Agencies;
import id.kawal.agency.directory.Agency;
import id.kawal.agency.directory.Agency.ContactPurpose;
import id.kawal.agency.directory.OwnContacts;
import id.kawal.agency.page.PageWords;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the agency is reached, and who stands above it. */
@Controller
@RequestMapping("/agency/contacts")
class ContactPages {

    private final Agencies agencies;
    private final OwnContacts contacts;
    private final PageWords words;

    ContactPages(Agencies agencies, OwnContacts contacts, PageWords words) {
        this.agencies = agencies;
        this.contacts = contacts;
        this.words = words;
    }

    @GetMapping
    String show(Caller caller, @RequestParam @Nullable String done, Model model, Locale locale) {
        var agency = agency(caller);
        model.addAttribute("done", done != null);
        return form(agency, agency.complaintEmail(), focal(agency), List.of(), model, locale);
    }

    @PostMapping
    String change(Caller caller, @RequestParam(defaultValue = "") String complaints,
            @RequestParam(defaultValue = "") String focal, Model model, HttpServletResponse response, Locale locale) {
        var agency = agency(caller);
        try {
            contacts.change(agency.code(), complaints, focal);
            return "redirect:/agency/contacts?done";
        } catch (Refusal refused) {
            response.setStatus(refused.status().value());
            return form(agency, complaints, focal, words.faults(refused, locale), model, locale);
        }
    }

    private String form(Agency agency, String complaints, String focal, List<Fault> faults, Model model,
            Locale locale) {
        model.addAttribute("agency", agency);
        model.addAttribute("faults", faults);
        model.addAttribute("fields", List.of(field("complaints", complaints, faults, locale),
                field("focal", focal, faults, locale)));
        return "agency/contacts";
    }

    private Field field(String name, String value, List<Fault> faults, Locale locale) {
        return Field.of(Kind.TEXT, name, words.say("contacts." + name, locale))
                .hinted(words.say("contacts." + name + ".hint", locale)).filledBy("email").answered(value)
                .faulty(faults.stream().filter(fault -> fault.field().equals(name)).map(Fault::message).findFirst()
                        .orElse(null));
    }

    private static String focal(Agency agency) {
        return agency.contactPoints().stream().filter(point -> point.purpose() == ContactPurpose.FOCAL_POINT)
                .map(Agency.ContactPoint::email).findFirst().orElse("");
    }

    private Agency agency(Caller caller) {
        var code = caller.requiredAgency();
        return agencies.find(code).orElseThrow(() -> Refusal.notFound("unknown-agency", code));
    }
}
