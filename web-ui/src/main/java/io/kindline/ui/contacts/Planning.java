package io.kindline.ui.contacts;

import io.kindline.application.contacts.PlanReply;
import io.kindline.application.contacts.RepliesPlanned;
import io.kindline.application.contacts.TakeBackReply;
import org.springframework.stereotype.Component;

/** Replies that go later. */
@Component
record Planning(PlanReply plan, TakeBackReply takeBack, RepliesPlanned inContact) {}
