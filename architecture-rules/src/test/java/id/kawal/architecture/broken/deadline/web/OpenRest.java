package id.kawal.architecture.broken.deadline.web;

import org.springframework.web.bind.annotation.RestController;

/** And one that answers with data. */
@RestController
public class OpenRest {
}
