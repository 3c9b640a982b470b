package id.kawal.intake.pages;

import id.kawal.intake.drafting.Step;
import id.kawal.web.page.Field.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what was typed on the page of a step. */
public final class Typed {

    private static final int LONGEST = 40_000;

    private Typed() {
    }

    /** The answers to what the step asks for. */
    public static Map<String, String> answers(Step step, HttpServletRequest request) {
        return answers(Asks.of(step), request);
    }

    /** The answers to what is asked. */
    public static Map<String, String> answers(List<Asks.Ask> asks, HttpServletRequest request) {
        var answers = new TreeMap<String, String>();
        for (var ask : asks) {
            answers.put(ask.field(), ask.kind() == Kind.DAY ? day(ask.field(), request) : text(ask.field(), request));
        }
        return answers;
    }

    /** A day of three boxes as year, month and day; empty when all of them are. */
    public static String day(String field, HttpServletRequest request) {
        var parts = Stream.of("year", "month", "day").map(part -> text(field + "." + part, request)).toList();
        return parts.stream().allMatch(String::isEmpty) ? ""
                : parts.stream().map(part -> part.replace("-", "")).map(part -> part.length() == 1 ? "0" + part : part)
                        .collect(Collectors.joining("-"));
    }

    /** A text; empty when none was typed. */
    public static String text(String field, HttpServletRequest request) {
        var typed = Objects.requireNonNullElse(request.getParameter(field), "").strip();
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }
}
