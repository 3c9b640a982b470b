package id.kawal.escalation.transparency.web;

import id.kawal.escalation.transparency.Breakdown;
import id.kawal.escalation.transparency.PublishedFigures;
import id.kawal.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows everybody how reports fare, and what the open data is. */
@Controller
class TransparencyPages {

    private final PublishedFigures figures;
    private final DataDescription description;
    private final TransparencyWords words;

    TransparencyPages(PublishedFigures figures, DataDescription description, TransparencyWords words) {
        this.figures = figures;
        this.description = description;
        this.words = words;
    }

    @GetMapping("/transparency")
    String show(@RequestParam(defaultValue = "") String period, Model page) {
        var edition = figures.latest();
        var shown = edition.of(period);
        if (shown.isEmpty() && !period.isEmpty()) {
            throw Refusal.notFound("period-unknown", period);
        }
        page.addAttribute("edition", edition);
        page.addAttribute("shown", shown.orElse(null));
        page.addAttribute("breakdowns", Breakdown.values());
        page.addAttribute("words", words);
        return "escalation/transparency/figures";
    }

    @GetMapping("/open-data")
    String openData(Model page) {
        page.addAttribute("tables", OpenTable.names());
        page.addAttribute("columns", description.all());
        page.addAttribute("threshold", figures.latest().threshold());
        return "escalation/transparency/open-data";
    }
}
