package io.kindline.application.contacts;

import io.kindline.domain.contacts.Question;
import io.kindline.domain.entrypoints.Channel;

/**
 * An open question as desks show it.
 *
 * @param subscriberName of whose contact it is about; empty when nobody knows it yet
 */
public record QuestionLine(Question.Open question, String subscriberName, Channel channel) {}
