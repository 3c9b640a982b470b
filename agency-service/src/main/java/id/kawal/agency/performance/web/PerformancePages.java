package id.kawal.agency.performance.web;

import id.kawal.agency.page.PageWords;
import id.kawal.agency.performance.Performance;
import id.kawal.agency.performance.PerformanceReading;
import id.kawal.web.Caller;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The agency sees how it does; no other agency does here. */
@Controller
class PerformancePages {

    private final PerformanceReading reading;
    private final PageWords words;

    PerformancePages(PerformanceReading reading, PageWords words) {
        this.reading = reading;
        this.words = words;
    }

    /** One line of the table, in words. */
    record Row(String month, Performance counted, String onTime, String median) {
    }

    @GetMapping("/agency/performance")
    String show(Caller caller, Model model, Locale locale) {
        var rows = reading.of(caller.requiredAgency()).stream().map(counted -> row(counted, locale)).toList();
        model.addAttribute("all", rows.getFirst());
        model.addAttribute("months", rows.subList(1, rows.size()));
        return "agency/performance";
    }

    private Row row(Performance counted, Locale locale) {
        var month = counted.month() == null ? ""
                : DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(counted.month());
        return new Row(month, counted, percent(counted.onTimePercent(), locale), days(counted.medianDays(), locale));
    }

    private String percent(@Nullable Integer share, Locale locale) {
        return share == null ? words.say("performance.none", locale)
                : NumberFormat.getPercentInstance(locale).format(share / 100.0);
    }

    private String days(@Nullable Double median, Locale locale) {
        if (median == null) {
            return words.say("performance.none", locale);
        }
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(median);
    }
}
