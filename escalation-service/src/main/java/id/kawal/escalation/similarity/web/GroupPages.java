package id.kawal.escalation.similarity.web;

import id.kawal.escalation.desk.web.StepBody;
import id.kawal.escalation.examiner.CaseHead;
import id.kawal.escalation.examiner.CaseHeads;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.examiner.Typed;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.Guard;
import id.kawal.escalation.lifecycle.LifeCycle;
import id.kawal.escalation.lifecycle.Transition;
import id.kawal.escalation.similarity.CaseGroups;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import id.kawal.web.page.Field.Option;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of cases that are handled together: one step for all of them, each by its own rules. */
@Controller
@RequestMapping("/desk/groups/{groupId}")
class GroupPages {

    /** What one form can bring for many cases: words and the number of another case, no day and no person. */
    private static final Set<Guard> BROUGHT_FOR_ALL = Set.of(Guard.REASON_IN_WORDS, Guard.OUTCOME_IN_PLAIN_WORDS,
            Guard.OTHER_CASE_NAMED);

    private final GroupsController steps;
    private final CaseGroups groups;
    private final CaseHeads heads;
    private final PageWords words;

    GroupPages(GroupsController steps, CaseGroups groups, CaseHeads heads, PageWords words) {
        this.steps = steps;
        this.groups = groups;
        this.heads = heads;
        this.words = words;
    }

    /** A case of the group, and what became of the step in it. */
    record Line(UUID caseId, String title, String state, @Nullable String outcome) {
    }

    @GetMapping
    String show(@PathVariable UUID groupId, Caller caller, Model page, Locale locale) {
        return show(groupId, Typed.NOTHING, List.of(), List.of(), caller, page, locale);
    }

    @PostMapping
    String take(@PathVariable UUID groupId, HttpServletRequest request, HttpServletResponse response, Caller caller,
            Model page, Locale locale) {
        var typed = Typed.in(request);
        try {
            var outcomes = steps.take(groupId, typed.text("command"), new StepBody(null, typed.given("words"), null,
                    null, null, null, Set.of(), typed.given("reference"), null, null), caller, locale);
            return show(groupId, typed, List.of(), outcomes, caller, page, locale);
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            return show(groupId, typed, words.faults(refusal, locale), List.of(), caller, page, locale);
        }
    }

    private String show(UUID groupId, Typed typed, List<Fault> faults, List<GroupsController.Outcome> outcomes,
            Caller caller, Model page, Locale locale) {
        var members = groups.members(groupId);
        if (members.isEmpty()) {
            throw Refusal.notFound("group-unknown");
        }
        var cases = members.stream().map(caseId -> seen(caseId, caller, locale)).filter(Objects::nonNull).toList();
        page.addAttribute("group", groupId).addAttribute("lines",
                cases.stream().map(head -> line(head, outcomes, locale)).toList());
        page.addAttribute("hidden", members.size() - cases.size()).addAttribute("faults", faults);
        page.addAttribute("fields", List.of(
                field(Kind.SELECT, "command", commands(locale), typed, locale),
                field(Kind.AREA, "words", List.of(), typed, locale),
                field(Kind.TEXT, "reference", List.of(), typed, locale)));
        return "escalation/desk/group";
    }

    /** A case in which the caller declared an interest is not shown, and its step is refused. */
    private @Nullable CaseHead seen(UUID caseId, Caller caller, Locale locale) {
        try {
            return heads.of(caseId, caller, locale);
        } catch (Refusal refusal) {
            return null;
        }
    }

    private Line line(CaseHead head, List<GroupsController.Outcome> outcomes, Locale locale) {
        var outcome = outcomes.stream().filter(one -> one.caseId().equals(head.caseId())).findFirst()
                .map(one -> one.problem() == null ? words.say("desk.group.taken", locale)
                        : Objects.requireNonNullElse(one.problem().getDetail(), ""));
        return new Line(head.caseId(), head.title(), head.state(), outcome.orElse(null));
    }

    private List<Option> commands(Locale locale) {
        return Arrays.stream(Command.values()).filter(GroupPages::isForMany).map(command -> new Option(command.path(),
                words.say("desk.command." + command.path(), locale), null)).toList();
    }

    private static boolean isForMany(Command command) {
        return LifeCycle.ofTheOmbudsman().rows().stream().filter(row -> row.command() == command)
                .map(Transition::guards).flatMap(List::stream).filter(Guard::isBrought)
                .allMatch(BROUGHT_FOR_ALL::contains);
    }

    private Field field(Kind kind, String name, List<Option> options, Typed typed, Locale locale) {
        return Field.of(kind, name, words.say("desk.group." + name, locale), options)
                .hinted(words.maybe("desk.group." + name + ".hint", locale)).answered(typed.text(name));
    }
}
