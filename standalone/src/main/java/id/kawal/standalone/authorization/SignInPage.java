package id.kawal.standalone.authorization;

import id.kawal.standalone.authorization.PasswordCheck.DemoKey;
import id.kawal.web.page.Fault;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff give their name and password; in a demo, an account is chosen instead. */
@Controller
class SignInPage {

    static final String PATH = "/oauth2/sign-in";

    private static final int LONGEST_WAIT = 60;

    private final People people;
    private final DemoKey demo;
    private final MessageSource messages;

    SignInPage(People people, DemoKey demo, MessageSource messages) {
        this.people = people;
        this.demo = demo;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String show(@RequestParam @Nullable String wrong, @RequestParam @Nullable String stale,
            @RequestParam(defaultValue = "0") int wait, Model model, Locale locale) {
        model.addAttribute("faults", faults(wrong != null, stale != null, wait, locale));
        model.addAttribute("demo", demo.value());
        model.addAttribute("people", demo.value().isEmpty() ? List.of() : people.all());
        return "standalone/sign-in";
    }

    private List<Fault> faults(boolean wrong, boolean stale, int wait, Locale locale) {
        if (wait > 0) {
            return List.of(fault("wait", locale, Math.min(wait, LONGEST_WAIT)));
        }
        if (wrong) {
            return List.of(fault("wrong", locale));
        }
        return stale ? List.of(fault("stale", locale)) : List.of();
    }

    private Fault fault(String code, Locale locale, Object... arguments) {
        return new Fault("username", messages.getMessage("sign-in." + code, arguments, locale));
    }
}
