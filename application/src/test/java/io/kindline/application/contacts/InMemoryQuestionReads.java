package io.kindline.application.contacts;

import io.kindline.domain.contacts.Addressee;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.InMemoryQuestions;
import io.kindline.domain.contacts.Question;
import io.kindline.domain.kit.DomainInMemory;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.Subscriber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Open questions by looking at all in memory. */
public final class InMemoryQuestionReads implements QuestionReads {
    private final DomainInMemory house;
    private final InMemoryQuestions questions;

    public InMemoryQuestionReads(DomainInMemory house, InMemoryQuestions questions) {
        this.house = house;
        this.questions = questions;
    }

    @Override
    public List<QuestionLine> to(OperatorId me, Optional<TeamId> team, Set<BrandId> brands) {
        return lines(brands, words -> !words.askedBy().equals(me) && isMeant(words.to(), me, team));
    }

    private static boolean isMeant(Addressee to, OperatorId me, Optional<TeamId> team) {
        return switch (to) {
            case Addressee.Colleague(OperatorId id) -> id.equals(me);
            case Addressee.AnybodyOf(TeamId asked) -> team.filter(asked::equals).isPresent();
        };
    }

    @Override
    public List<QuestionLine> in(ContactId contact, Set<BrandId> brands) {
        return lines(brands, words -> words.contact().equals(contact));
    }

    private List<QuestionLine> lines(Set<BrandId> brands, Predicate<Question.Words> wanted) {
        return questions.open().stream()
                .filter(open -> brands.contains(open.words().brand()))
                .filter(open -> wanted.test(open.words()))
                .map(this::line)
                .toList();
    }

    private QuestionLine line(Question.Open open) {
        Contact contact = house.contacts.find(open.words().contact()).orElseThrow();
        return new QuestionLine(
                open,
                house.subscribers
                        .find(contact.head().subscriber())
                        .map(Subscriber::name)
                        .orElse(""),
                house.entryPoints.byId(contact.head().entryPoint()).channel());
    }
}
