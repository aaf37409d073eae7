package io.kindline.ui.entrypoints;

import io.kindline.application.contacts.TryEntryPoint;
import io.kindline.application.entrypoints.ListEntryPoints;
import io.kindline.application.entrypoints.ListQueues;
import io.kindline.application.entrypoints.SaveEntryPoint;
import io.kindline.domain.operators.Brands;
import io.kindline.ui.shell.CurrentActor;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** What the page of entry points asks and does. */
@Component
record DoorWork(
        CurrentActor current,
        ListEntryPoints list,
        ListQueues queues,
        SaveEntryPoint save,
        TryEntryPoint test,
        Brands brands,
        InstantSource clock) {}
