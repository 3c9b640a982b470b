package id.kawal.intake.pages;

import id.kawal.intake.form.FileReader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends who uploads too large a file back to the page, which then says so. Left to the server, the whole form would be unreadable,
 * its token included, and the reporter would be told that the page has expired.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
public class UploadLimit extends OncePerRequestFilter {

    /** By which the page knows that it was so. */
    public static final String TOO_LARGE = "too-large";

    private static final long ROOM_FOR_THE_REST = 512L * 1024;

    private final Map<String, Long> roomier;

    UploadLimit(List<Room> rooms) {
        this.roomier = rooms.stream().collect(Collectors.toMap(Room::path, room -> room.most().toBytes()));
    }

    /**
     * A page to which more than one file may be sent at once.
     *
     * @param path of the page
     * @param most how much all of them may weigh
     */
    public record Room(String path, DataSize most) {
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                || request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = roomier.getOrDefault(request.getRequestURI(), (long) FileReader.LARGEST);
        if (request.getContentLengthLong() > most + ROOM_FOR_THE_REST || cannotBeRead(request)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + "?" + TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A proxy may pass a form on without saying how large it is: then only reading it tells. */
    private static boolean cannotBeRead(HttpServletRequest request) throws ServletException, IOException {
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException tooLarge) {
            return true;
        }
    }
}
