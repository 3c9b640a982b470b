package id.kawal.escalation.assignment.web;

import id.kawal.escalation.assignment.Rank;
import id.kawal.escalation.assignment.Unit;
import id.kawal.escalation.assignment.web.MembersController.Member;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.examiner.Typed;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import id.kawal.web.Role;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import id.kawal.web.page.Field.Option;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of who works in the office, and who stands in for whom; only the head changes them. */
@Controller
@RequestMapping("/desk/members")
class MembersPages {

    private final MembersController members;
    private final PageWords words;

    MembersPages(MembersController members, PageWords words) {
        this.members = members;
        this.words = words;
    }

    /** A member in one line. */
    record Line(String name, String unit, String rank, boolean active, @Nullable String away,
            @Nullable String substitute) {
    }

    @GetMapping
    String all(Caller caller, Model page, Locale locale) {
        page.addAttribute("mayChange", caller.is(Role.HEAD));
        page.addAttribute("lines", members.all().stream()
                .sorted(Comparator.comparing(member -> Objects.requireNonNullElse(member.name(), "")))
                .map(member -> line(member, locale)).toList());
        return "escalation/desk/members";
    }

    private Line line(Member member, Locale locale) {
        var away = member.awayUntil();
        return new Line(Objects.requireNonNull(member.name()), words.say("desk.unit." + member.unit(), locale),
                words.say("desk.rank." + member.rank(), locale), Boolean.TRUE.equals(member.active()),
                away == null ? null : words.day(away, locale), member.substitute());
    }

    @GetMapping("/edit")
    String ask(HttpServletRequest request, Caller caller, Model page, Locale locale) {
        if (!caller.is(Role.HEAD)) {
            throw Refusal.forbidden("head-only");
        }
        var typed = Typed.in(request);
        var known = members.all().stream().filter(member -> typed.text("name").equals(member.name())).findFirst();
        return form(known.map(MembersPages::typed).orElse(typed), List.of(), page, locale);
    }

    private static Typed typed(Member member) {
        var typed = new HashMap<String, List<String>>();
        typed.put("name", List.of(Objects.requireNonNull(member.name())));
        typed.put("unit", List.of(String.valueOf(member.unit())));
        typed.put("rank", List.of(String.valueOf(member.rank())));
        typed.put("active", List.of(String.valueOf(member.active())));
        if (member.awayUntil() != null) {
            typed.put("awayUntil", List.of(member.awayUntil().toString()));
        }
        if (member.substitute() != null) {
            typed.put("substitute", List.of(member.substitute()));
        }
        return new Typed(typed);
    }

    @PostMapping("/edit")
    String put(HttpServletRequest request, HttpServletResponse response, Caller caller, Model page, Locale locale) {
        var typed = Typed.in(request);
        try {
            var name = typed.given("name");
            if (name == null) {
                throw Refusal.unprocessable("entry-wrong").field("name", "required", "");
            }
            var unit = Arrays.stream(Unit.values()).filter(one -> one.name().equals(typed.text("unit"))).findFirst();
            var rank = Arrays.stream(Rank.values()).filter(one -> one.name().equals(typed.text("rank"))).findFirst();
            members.put(name, new Member(name, unit.orElse(null), rank.orElse(null),
                    !typed.text("active").equals("false"), away(typed), typed.given("substitute")), caller);
            return "redirect:/desk/members";
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            return form(typed, words.faults(refusal, locale), page, locale);
        }
    }

    private static @Nullable LocalDate away(Typed typed) {
        try {
            return typed.day("awayUntil");
        } catch (DateTimeParseException unreadable) {
            throw Refusal.unprocessable("entry-wrong").field("awayUntil", "not-a-day");
        }
    }

    private String form(Typed typed, List<Fault> faults, Model page, Locale locale) {
        var people = new ArrayList<>(List.of(new Option("", words.say("desk.nobody", locale), null)));
        members.all().stream().map(Member::name).filter(Objects::nonNull).sorted()
                .map(name -> new Option(name, name, null)).forEach(people::add);
        page.addAttribute("faults", faults).addAttribute("fields", List.of(
                field(Kind.TEXT, "name", List.of(), typed, faults, locale),
                field(Kind.CHOICE, "unit", options("desk.unit", Unit.values(), locale), typed, faults, locale),
                field(Kind.CHOICE, "rank", options("desk.rank", Rank.values(), locale), typed, faults, locale),
                field(Kind.CHOICE, "active", List.of(new Option("true", words.say("desk.yes", locale), null),
                        new Option("false", words.say("desk.no", locale), null)), typed, faults, locale),
                field(Kind.DAY, "awayUntil", List.of(), typed, faults, locale).answered(typed.dayText("awayUntil")),
                field(Kind.SELECT, "substitute", people, typed, faults, locale)));
        return "escalation/desk/member";
    }

    private List<Option> options(String group, Enum<?>[] all, Locale locale) {
        return Arrays.stream(all).map(one -> new Option(one.name(), words.say(group + "." + one.name(), locale), null))
                .toList();
    }

    private Field field(Kind kind, String name, List<Option> options, Typed typed, List<Fault> faults, Locale locale) {
        var wrong = faults.stream().filter(fault -> fault.field().equals(name)).map(Fault::message).findFirst();
        return Field.of(kind, name, words.say("desk.member." + name, locale), options)
                .hinted(words.maybe("desk.member." + name + ".hint", locale)).answered(typed.text(name))
                .faulty(wrong.orElse(null));
    }
}
