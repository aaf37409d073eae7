package io.kindline.ui.operators;

import io.kindline.application.operators.ChangeEmployment;
import io.kindline.application.operators.InvitePerson;
import io.kindline.application.operators.ListPeople;
import io.kindline.application.operators.SavePerson;
import io.kindline.application.operators.UnlockSignIn;
import io.kindline.application.operators.ViewPerson;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Teams;
import io.kindline.ui.shell.CurrentActor;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** What the page of people asks and does. */
@Component
record PeopleWork(
        CurrentActor current,
        ListPeople list,
        ViewPerson view,
        SavePerson save,
        ChangeEmployment employ,
        InvitePerson invite,
        UnlockSignIn unlock,
        Teams teams,
        Brands brands,
        Queues queues,
        InstantSource clock) {}
