package io.kindline.infrastructure.shared;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * An error as an RFC 9457 problem, with a type that stays the same from version to version and is
 * told in the guides.
 */
public interface ProblemType {
    /** What every type begins with. */
    String SPACE = "urn:kindline:problem:";

    /** The constant's name, from which the type is made. */
    String name();

    /** The status that goes with it. */
    HttpStatus status();

    /** One English sentence, the same each time. */
    String title();

    /** The stable type, for example {@code urn:kindline:problem:not-found}. */
    default URI type() {
        return URI.create(SPACE + word());
    }

    /** The last part of the type: {@code not-found}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem without particulars. */
    default ProblemDetail detail() {
        ProblemDetail problem = ProblemDetail.forStatus(status());
        problem.setType(type());
        problem.setTitle(title());
        return problem;
    }
}
