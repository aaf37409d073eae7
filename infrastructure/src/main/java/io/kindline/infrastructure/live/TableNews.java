package io.kindline.infrastructure.live;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.infrastructure.shared.TableSnapshots;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells other nodes when a table changed that all keep in memory, and listens to them. */
@Component
class TableNews {
    private final LiveFeed live;

    TableNews(LiveFeed live, TableSnapshots tables) {
        this.live = live;
        var _ = live.subscribe(new Topic.OfTables(), _ -> tables.notice());
    }

    @EventListener(TableSnapshots.Changing.class)
    void tell() {
        live.publish(new LiveEvent.TablesChanged());
    }
}
