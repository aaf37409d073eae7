package io.kindline.application.contacts;

import io.kindline.application.shared.Ids;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.operators.HouseLanguages;
import java.time.InstantSource;

/** What intake needs of the house: its queues, its languages, its policy, time and ids. */
public record Intake(
        Queues queues,
        HouseLanguages languages,
        ContactPolicy policy,
        InstantSource clock,
        Ids ids) {}
