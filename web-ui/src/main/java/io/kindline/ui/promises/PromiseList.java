package io.kindline.ui.promises;

import io.kindline.application.live.LiveFeed;
import io.kindline.application.promises.KeepPromise;
import io.kindline.application.promises.OpenPromises;
import io.kindline.application.promises.PromisesKept;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Operators;
import io.kindline.ui.shell.CurrentActor;
import org.springframework.stereotype.Component;

/** What the list of promises asks and does. */
@Component
record PromiseList(
        CurrentActor current,
        OpenPromises open,
        KeepPromise keep,
        PromisesKept kept,
        Operators operators,
        Brands brands,
        LiveFeed live) {}
