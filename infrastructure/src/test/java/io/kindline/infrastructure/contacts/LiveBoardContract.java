package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.board.Behind;
import io.kindline.application.board.Board;
import io.kindline.application.board.BoardEntry;
import io.kindline.application.board.BoardList;
import io.kindline.application.board.LiveBoard;
import io.kindline.application.board.Window;
import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.promises.MakePromise;
import io.kindline.application.routing.SetPresence;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.board.ServiceLevel;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.satisfaction.Mark;
import io.kindline.domain.satisfaction.Rating;
import io.kindline.domain.satisfaction.Ratings;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.infrastructure.shared.CountedStatements;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of the board and the lists behind them, through the use cases as they are wired. */
abstract class LiveBoardContract extends ContactStories {
    @Autowired private LiveBoard board;
    @Autowired private BoardList list;
    @Autowired private SendReply sendReply;
    @Autowired private CloseContact closeContact;
    @Autowired private SetPresence setPresence;
    @Autowired private MakePromise makePromise;
    @Autowired private Ratings ratings;

    private Actor.Staff supervisor(BrandId... brands) {
        return new Actor.Staff(
                new OperatorId(UUID.randomUUID()), Set.of(Role.SUPERVISOR), Set.of(brands));
    }

    private Board seen() {
        return board.handle(supervisor(brand), Window.HOUR);
    }

    private List<BoardEntry> behind(Behind figure) {
        return list.handle(supervisor(brand), new BoardList.Query(figure, Window.HOUR));
    }

    private ContactId closed(Actor.Staff who) {
        ContactId id = claims(who).id();
        closeContact.handle(who, id, new Disposition(Outcome.SOLVED, "", Emotion.CALM, ""));
        return id;
    }

    @Test
    void waiting_contacts_are_counted_by_queue_and_listed_the_longest_first() {
        ContactId first = opened(chat, number(), "Первое");
        ContactId second = opened(chat, number(), "Второе");

        Board.QueueLine line = seen().queues().getFirst();

        assertThat(line.queue()).isEqualTo(queue.id());
        assertThat(line.waiting()).isEqualTo(2);
        assertThat(line.oldestSince()).isPresent();
        assertThat(line.level()).isEqualTo(new ServiceLevel(0, 0, 0, 0, 2));
        assertThat(behind(new Behind.Waiting(Optional.of(queue.id()))))
                .extracting(BoardEntry::contact)
                .containsExactly(first, second);
    }

    @Test
    void answered_in_time_and_ended_without_an_answer_are_told_apart() {
        opened(chat, number(), "Здравствуйте!");
        ContactId answered = claims(olga).id();
        sendReply.handle(
                olga, new SendReply.Command(answered, MessageText.of("Добрый день!"), List.of()));
        closeContact.handle(
                olga, answered, new Disposition(Outcome.ANSWERED, "", Emotion.CALM, ""));
        opened(chat, number(), "Алло?");
        ContactId left = closed(olga);

        assertThat(seen().level()).isEqualTo(new ServiceLevel(1, 0, 1, 0, 0));
        assertThat(seen().hours().stream().mapToInt(hour -> hour.level().arrived()).sum())
                .isEqualTo(2);
        assertThat(behind(new Behind.Missed(Optional.of(queue.id()))))
                .extracting(BoardEntry::contact)
                .containsExactly(left);
    }

    @Test
    void people_on_duty_stand_there_with_their_state_and_what_they_hold() {
        setPresence.handle(olga, new SetPresence.Command(PresenceState.BREAK, "lunch"));
        opened(chat, number(), "Здравствуйте!");
        ContactId held = claims(olga).id();

        assertThat(seen().people())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.operator()).isEqualTo(olga.id());
                    assertThat(line.state()).isEqualTo(PresenceState.BREAK);
                    assertThat(line.inHand()).isEqualTo(1);
                });
        assertThat(behind(new Behind.HeldBy(olga.id())))
                .extracting(BoardEntry::contact)
                .containsExactly(held);
    }

    @Test
    void S27_quality_and_speed_are_shown_apart_with_how_many_answered() {
        opened(chat, number(), "Раз");
        ContactId rated = closed(olga);
        opened(chat, number(), "Два");
        closed(olga);
        ratings.add(
                new Rating(
                        rated,
                        Optional.of(olga.id()),
                        new Mark(5),
                        new Mark(2),
                        "",
                        Instant.now()));

        var csat = seen().satisfaction();

        assertThat(csat.asked()).isEqualTo(2);
        assertThat(csat.responsePercent()).hasValue(50);
        assertThat(csat.quality().satisfiedPercent()).hasValue(100);
        assertThat(csat.speed().satisfiedPercent()).hasValue(0);
        assertThat(behind(new Behind.Rated()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.speed()).hasValue(2));
    }

    @Test
    void promises_are_counted_by_when_they_are_due() {
        opened(chat, number(), "Перезвоните");
        ContactId contact = claims(olga).id();
        makePromise.handle(
                olga, new MakePromise.Command(contact, "Перезвоним", Duration.ofMinutes(10)));

        assertThat(seen().promises()).isEqualTo(new Board.PromiseLoad(0, 1, 1));
        assertThat(behind(new Behind.Promised()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.words()).isEqualTo("Перезвоним"));
    }

    @Test
    void another_brands_supervisor_sees_nothing_of_it() {
        setPresence.handle(olga, new SetPresence.Command(PresenceState.AVAILABLE, ""));
        opened(chat, number(), "Здравствуйте!");
        Actor.Staff other = supervisor(new BrandId(UUID.randomUUID()));

        Board seen = board.handle(other, Window.DAY);

        assertThat(seen.queues()).isEmpty();
        assertThat(seen.people()).isEmpty();
        assertThat(seen.level()).isEqualTo(ServiceLevel.NONE);
        for (Behind figure :
                List.of(
                        new Behind.Waiting(Optional.of(queue.id())),
                        new Behind.Missed(Optional.of(queue.id())),
                        new Behind.HeldBy(olga.id()),
                        new Behind.Waiting(Optional.empty()),
                        new Behind.Missed(Optional.empty()),
                        new Behind.Promised(),
                        new Behind.Rated())) {
            assertThat(list.handle(other, new BoardList.Query(figure, Window.DAY))).isEmpty();
        }
        assertThat(board.handle(supervisor(), Window.DAY).waiting()).isZero();
    }

    @Test
    void operators_and_administrators_do_not_open_the_board() {
        var admin = new Actor.Staff(olga.id(), Set.of(Role.ADMINISTRATOR), Set.of(brand));
        var query = new BoardList.Query(new Behind.Promised(), Window.HOUR);

        for (Actor.Staff who : List.of(olga, admin)) {
            assertThatThrownBy(() -> board.handle(who, Window.HOUR)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> list.handle(who, query)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void the_board_costs_six_statements_however_much_there_is_to_see() {
        opened(chat, number(), "Раз");
        opened(whatsApp, number(), "Два");
        seen();

        assertThat(CountedStatements.during(this::seen)).hasSize(6);
    }
}
