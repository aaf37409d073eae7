package io.kindline.ui.contacts;

import io.kindline.application.promises.DuePromises;
import io.kindline.application.promises.KeepPromise;
import io.kindline.application.promises.MakePromise;
import io.kindline.application.promises.PromisesToPerson;
import org.springframework.stereotype.Component;

/** What we say we will do, and telling that it is done. */
@Component
record Promising(MakePromise make, KeepPromise keep, PromisesToPerson toPerson, DuePromises due) {}
