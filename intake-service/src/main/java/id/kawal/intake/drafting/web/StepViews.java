package id.kawal.intake.drafting.web;

import id.kawal.intake.directory.Agency;
import id.kawal.intake.directory.Directory;
import id.kawal.intake.drafting.Answers;
import id.kawal.intake.drafting.Step;
import id.kawal.intake.form.Substances;
import id.kawal.intake.pages.Asks;
import id.kawal.intake.pages.PageWords;
import id.kawal.intake.submission.web.ReceiptWords;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import id.kawal.web.page.Field.Option;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the questions of a report on their pages. */
@Component
class StepViews {

    private static final int MOST_TEXTS = 5;

    private final PageWords words;
    private final Directory directory;
    private final ReceiptWords receipts;

    StepViews(PageWords words, Directory directory, ReceiptWords receipts) {
        this.words = words;
        this.directory = directory;
        this.receipts = receipts;
    }

    StepView view(Step step, Answers answers, List<Fault> faults, boolean fromCheck, Locale locale) {
        var fields = step == Step.SERVICE ? service(answers, faults, locale) : fields(step, answers, faults, locale);
        var single = fields.size() == 1;
        var title = single ? fields.getFirst().label() : words.say("step." + step + ".title", locale);
        var shown = single ? List.of(fields.getFirst().asTitle()) : fields;
        var texts = step == Step.ROUTE ? route(answers, locale) : texts(step, locale);
        return StepView.of(step, Step.asked(answers), title, texts, shown, fromCheck);
    }

    private List<Field> fields(Step step, Answers answers, List<Fault> faults, Locale locale) {
        return Asks.of(step).stream().map(ask -> words.field(ask, answers.of(ask.field()), faults, locale)).toList();
    }

    private List<String> texts(Step step, Locale locale) {
        return IntStream.rangeClosed(1, MOST_TEXTS).mapToObj(number -> words.maybe("step." + step + ".text" + number,
                locale)).flatMap(Stream::ofNullable).toList();
    }

    /** Whether the agency must be asked first, what happens then, and by when. */
    private List<String> route(Answers answers, Locale locale) {
        var texts = new ArrayList<String>();
        var agency = directory.name(answers.of("agencyCode"));
        texts.add(words.say(answers.toldBefore() ? "route.told" : "route.not-told", locale, agency));
        texts.add(receipts.expected(complainedOn(answers), locale));
        texts.addAll(texts(Step.ROUTE, locale));
        return texts;
    }

    private static @Nullable LocalDate complainedOn(Answers answers) {
        try {
            return answers.toldBefore() ? LocalDate.parse(answers.of("priorComplaint.complainedOn")) : null;
        } catch (DateTimeParseException notYet) {
            return null;
        }
    }

    /** The services of the agency with their promised limits. */
    private List<Field> service(Answers answers, List<Fault> faults, Locale locale) {
        var offered = directory.find(answers.of("agencyCode")).map(Agency::services).orElse(List.of());
        var options = Stream.concat(
                offered.stream().map(service -> new Option(service.code(), service.name(),
                        words.limit(service, locale))),
                Stream.of(new Option(Answers.NO_SERVICE, words.say("report.no-service", locale), null))).toList();
        var topics = Stream.concat(Stream.of(new Option("", words.say("report.no-topic", locale), null)),
                Substances.named(locale).entrySet().stream()
                        .map(topic -> new Option(topic.getKey(), topic.getValue(), null)))
                .toList();
        return List.of(choice("serviceCode", Kind.CHOICE, options, answers, faults, locale),
                choice("substance", Kind.SELECT, topics, answers, faults, locale));
    }

    private Field choice(String name, Kind kind, List<Option> options, Answers answers, List<Fault> faults,
            Locale locale) {
        var wrong = faults.stream().filter(fault -> fault.field().equals(name)).map(Fault::message).findFirst();
        return Field.of(kind, name, words.say("ask." + name, locale), options)
                .hinted(words.maybe("ask." + name + ".hint", locale)).answered(answers.of(name))
                .faulty(wrong.orElse(null));
    }
}
