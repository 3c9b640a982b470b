package id.kawal.escalation.assignment.web;

import id.kawal.escalation.assignment.OfficeMember;
import id.kawal.escalation.assignment.OfficeMembers;
import id.kawal.escalation.assignment.Rank;
import id.kawal.escalation.assignment.Unit;
import id.kawal.web.Caller;
import id.kawal.web.Entries;
import id.kawal.web.Refusal;
import id.kawal.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The members of the office; only the head changes them. */
@RestController
@RequestMapping("/api/v1/desk/members")
@Transactional
class MembersController {

    private final OfficeMembers members;

    MembersController(OfficeMembers members) {
        this.members = members;
    }

    /** A member as shown and as sent. */
    record Member(@Nullable String name, @Nullable Unit unit, @Nullable Rank rank, @Nullable Boolean active,
            @Nullable LocalDate awayUntil, @Nullable String substitute) {

        static Member of(OfficeMember member) {
            return new Member(member.name(), member.unit(), member.rank(), member.isActive(), member.awayUntil(),
                    member.substitute());
        }
    }

    @GetMapping
    @Operation(summary = "Everybody who works or worked in the office")
    List<Member> all() {
        return members.findAll().stream().map(Member::of).toList();
    }

    @PutMapping("/{name}")
    @Operation(summary = "Adds or changes a member, and says who stands in while the member is away")
    Member put(@PathVariable String name, @RequestBody Member sent, Caller caller) {
        if (!caller.is(Role.HEAD)) {
            throw Refusal.forbidden("head-only");
        }
        var standIn = sent.substitute();
        new Entries("entry-wrong").needs("name", name, 100)
                .check(name.equals(name.strip()), "name", "blank-at-the-edge")
                .check(sent.unit() != null, "unit", "required-like", "PVL, PL, PC, OFFICE")
                .check(standIn == null || !standIn.equals(name) && members.existsById(standIn), "substitute",
                        "unknown-colleague")
                .check(sent.awayUntil() == null || sent.awayUntil().getYear() < 2200, "awayUntil", "not-a-day").done();
        var unit = Objects.requireNonNull(sent.unit());
        var rank = sent.rank() == null ? Rank.HANDLER : sent.rank();
        var member = members.findById(name).orElseGet(() -> new OfficeMember(name, unit, rank));
        member.place(unit, rank, sent.active() == null || sent.active());
        member.away(sent.awayUntil(), standIn);
        try {
            return Member.of(members.saveAndFlush(member));
        } catch (DataIntegrityViolationException addedMeanwhile) {
            throw Refusal.conflict("changed-meanwhile");
        }
    }
}
