package io.kindline.domain.subscribers;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Page;
import java.util.Optional;
import java.util.Set;

/** Finds subscribers; what other brands have does not exist for it. */
public interface SubscriberDirectory {
    int PAGE_SIZE = 50;

    /**
     * The best matches first, one page of at most {@link #PAGE_SIZE}, in one statement.
     *
     * @param brands behind whose walls to look; none finds nobody
     * @param after the cursor of the page before; a malformed one starts anew
     */
    Page<FoundSubscriber> search(
            SubscriberQuery query, Set<BrandId> brands, Optional<String> after);
}
