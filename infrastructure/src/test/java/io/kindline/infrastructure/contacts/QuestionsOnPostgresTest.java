package io.kindline.infrastructure.contacts;

import io.kindline.domain.contacts.Questions;
import io.kindline.domain.contacts.QuestionsContract;
import io.kindline.infrastructure.shared.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class QuestionsOnPostgresTest extends QuestionsContract {
    @Autowired private Questions questions;

    @Override
    protected Questions questions() {
        return questions;
    }
}
