package io.kindline.ui.contacts;

import io.kindline.application.contacts.LogPhoneCall;
import io.kindline.application.routing.AcceptOffer;
import io.kindline.application.routing.ClaimNext;
import io.kindline.application.routing.DeclineOffer;
import org.springframework.stereotype.Component;

/** How contacts come to an operator. */
@Component
record Taking(AcceptOffer accept, DeclineOffer decline, ClaimNext next, LogPhoneCall phoneCall) {}
