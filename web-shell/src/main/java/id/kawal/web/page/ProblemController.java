package id.kawal.web.page;

import id.kawal.web.ProblemPage;
import id.kawal.web.Problems;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says what is wrong where no controller can any more: to people on a page in plain sentences with where to go from here, to programs
 * as a problem detail.
 */
@Controller
final class ProblemController implements ErrorController {

    private final Problems problems;
    private final LocaleResolver locales;

    ProblemController(Problems problems, LocaleResolver locales) {
        this.problems = problems;
        this.locales = locales;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        var status = status(request);
        var problem = ProblemPage.problemOf(request)
                .orElseGet(() -> problems.describe(status, locales.resolveLocale(request)));
        return ProblemPage.isAskedFor(request) ? new ModelAndView("shell/problem", Map.of("problem", problem), status)
                : ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    /** Whoever opens the address by hand finds nothing there. */
    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer known ? HttpStatus.resolve(known) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
