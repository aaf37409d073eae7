package io.kindline.ui.contacts;

import io.kindline.application.contacts.AnswerColleague;
import io.kindline.application.contacts.AskColleague;
import io.kindline.application.contacts.ColleaguesToAsk;
import io.kindline.application.contacts.QuestionsInContact;
import io.kindline.application.contacts.QuestionsToMe;
import io.kindline.application.contacts.WithdrawQuestion;
import org.springframework.stereotype.Component;

/** Asking colleagues and answering them. */
@Component
record Asking(
        AskColleague ask,
        AnswerColleague answer,
        WithdrawQuestion withdraw,
        QuestionsToMe toMe,
        QuestionsInContact inContact,
        ColleaguesToAsk colleagues) {}
