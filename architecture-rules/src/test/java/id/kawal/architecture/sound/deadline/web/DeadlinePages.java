package id.kawal.architecture.sound.deadline.web;

import org.springframework.stereotype.Controller;

/** Called by Spring alone. */
@Controller
class DeadlinePages {
}
