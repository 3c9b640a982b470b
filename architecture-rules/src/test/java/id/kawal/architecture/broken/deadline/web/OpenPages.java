package id.kawal.architecture.broken.deadline.web;

import org.springframework.stereotype.Controller;

/** A controller that anybody can call. */
@Controller
public class OpenPages {
}
