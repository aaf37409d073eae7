package io.kindline.infrastructure.authority.http;

import io.kindline.application.approvals.ApprovalsInbox;
import io.kindline.application.operators.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for somebody's decision or look, by personal token. */
@RestController
@Tag(name = "Authority")
class ApprovalsController {
    private final ApprovalsInbox inbox;

    ApprovalsController(ApprovalsInbox inbox) {
        this.inbox = inbox;
    }

    /**
     * One of them.
     *
     * @param wanted {@code decision}, {@code others-first}, {@code answer-awaited}, {@code
     *     not-carried-out} or {@code review}
     */
    record Item(String wanted, ExceptionShapes.Whole exception) {}

    /** One's own turn first, then by urgency. */
    record Items(List<Item> items) {}

    @GetMapping("/api/v1/approvals")
    @Operation(summary = "What waits for your decision, and what was done and waits for a look")
    Items inbox(@Parameter(hidden = true) @AuthenticationPrincipal SignedIn who) {
        return new Items(
                inbox.handle(who.actor()).stream()
                        .map(item ->
                                new Item(
                                        item.wanted()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                        ExceptionShapes.whole(item.exception())))
                        .toList());
    }
}
