package io.kindline.infrastructure.contacts;

import io.kindline.domain.contacts.Questions;
import io.kindline.domain.contacts.QuestionsContract;
import io.kindline.infrastructure.shared.OnH2;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class QuestionsOnH2Test extends QuestionsContract {
    @Autowired private Questions questions;

    @Override
    protected Questions questions() {
        return questions;
    }
}
