package io.kindline.domain.kit;

import io.kindline.domain.approvals.ExceptionsContract;
import io.kindline.domain.authority.AuthoritiesContract;
import io.kindline.domain.contacts.AttachmentsContract;
import io.kindline.domain.contacts.ContactsContract;
import io.kindline.domain.contacts.MessagesContract;
import io.kindline.domain.contacts.ParticipantsContract;
import io.kindline.domain.coverage.ComplaintsContract;
import io.kindline.domain.covert.SilencesContract;
import io.kindline.domain.directory.DirectoryContract;
import io.kindline.domain.distress.SignalListsContract;
import io.kindline.domain.distress.SignsContract;
import io.kindline.domain.entrypoints.EntryPointsContract;
import io.kindline.domain.escalations.AnsweringTeamsContract;
import io.kindline.domain.escalations.EscalationStoresContract;
import io.kindline.domain.escalations.LinksContract;
import io.kindline.domain.events.DomainEventsContract;
import io.kindline.domain.expenses.ExpensesContract;
import io.kindline.domain.ledger.LedgerContract;
import io.kindline.domain.operators.AccessKeysContract;
import io.kindline.domain.operators.BrandsContract;
import io.kindline.domain.operators.HouseLanguagesContract;
import io.kindline.domain.operators.InvitationsContract;
import io.kindline.domain.operators.OperatorsContract;
import io.kindline.domain.operators.SetUpDoorContract;
import io.kindline.domain.operators.SignInAttemptsContract;
import io.kindline.domain.operators.TeamsContract;
import io.kindline.domain.privacy.RetentionsContract;
import io.kindline.domain.promises.PromisesContract;
import io.kindline.domain.regulation.RegulationContract;
import io.kindline.domain.relays.HeardBeforeContract;
import io.kindline.domain.relays.LettersAndGiftsContract;
import io.kindline.domain.relays.LineOrdersContract;
import io.kindline.domain.relays.RelayPortsContract;
import io.kindline.domain.routing.OfferBookContract;
import io.kindline.domain.routing.PresencesContract;
import io.kindline.domain.routing.ShiftsContract;
import io.kindline.domain.satisfaction.RatingsContract;
import io.kindline.domain.topics.TopicsContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every contract of the domain's storage ports, in memory. */
@ExtendWith(DomainInMemoryExtension.class)
class DomainInMemoryTest {

    @Nested
    class OfParticipants extends ParticipantsContract {}

    @Nested
    class OfAccessKeys extends AccessKeysContract {}

    @Nested
    class OfAttachments extends AttachmentsContract {}

    @Nested
    class OfBrands extends BrandsContract {}

    @Nested
    class OfContacts extends ContactsContract {}

    @Nested
    class OfInvitations extends InvitationsContract {}

    @Nested
    class OfEntryPoints extends EntryPointsContract {}

    @Nested
    class OfMessages extends MessagesContract {}

    @Nested
    class OfOffers extends OfferBookContract {}

    @Nested
    class OfOperators extends OperatorsContract {}

    @Nested
    class OfPresences extends PresencesContract {}

    @Nested
    class OfPromises extends PromisesContract {}

    @Nested
    class OfRatings extends RatingsContract {}

    @Nested
    class OfShifts extends ShiftsContract {}

    @Nested
    class OfSignInAttempts extends SignInAttemptsContract {}

    @Nested
    class OfTeams extends TeamsContract {}

    @Nested
    class OfRetentions extends RetentionsContract {}

    @Nested
    class OfHouseLanguages extends HouseLanguagesContract {}

    @Nested
    class OfTopics extends TopicsContract {}

    @Nested
    class OfAuthorities extends AuthoritiesContract {}

    @Nested
    class OfExceptions extends ExceptionsContract {}

    @Nested
    class OfMoney extends LedgerContract {}

    @Nested
    class OfEvents extends DomainEventsContract {}

    @Nested
    class OfExpenses extends ExpensesContract {}

    @Nested
    class OfRegulation extends RegulationContract {}

    @Nested
    class OfSetUpDoor extends SetUpDoorContract {}

    @Nested
    class OfEscalations extends EscalationStoresContract {}

    @Nested
    class OfSilences extends SilencesContract {}

    @Nested
    class OfSigns extends SignsContract {}

    @Nested
    class OfSignalLists extends SignalListsContract {}

    @Nested
    class OfLinks extends LinksContract {}

    @Nested
    class OfComplaints extends ComplaintsContract {}

    @Nested
    class OfDirectory extends DirectoryContract {}

    @Nested
    class OfAnsweringTeams extends AnsweringTeamsContract {}

    @Nested
    class OfLineOrders extends LineOrdersContract {}

    @Nested
    class OfHeardBefore extends HeardBeforeContract {}

    @Nested
    class OfLettersAndGifts extends LettersAndGiftsContract {}

    @Nested
    class OfRelays extends RelayPortsContract {}
}
