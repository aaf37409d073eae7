package io.kindline.infrastructure.contacts;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.contacts.ChannelGateway;
import io.kindline.application.contacts.ChannelGateways;
import io.kindline.application.contacts.ContactBook;
import io.kindline.application.contacts.ContactPolicy;
import io.kindline.application.contacts.Intake;
import io.kindline.application.contacts.KnownDoors;
import io.kindline.application.contacts.Listening;
import io.kindline.application.contacts.PlanReply;
import io.kindline.application.contacts.QuestionBook;
import io.kindline.application.contacts.Rehearsal;
import io.kindline.application.contacts.ReplyRules;
import io.kindline.application.contacts.SettlePlannedReply;
import io.kindline.application.contacts.Telling;
import io.kindline.application.contacts.TryEntryPoint;
import io.kindline.application.contacts.WaysOut;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.Ids;
import io.kindline.domain.contacts.Attachments;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.contacts.Questions;
import io.kindline.domain.contacts.Reopening;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.operators.HouseLanguages;
import io.kindline.domain.operators.Operators;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the use cases on contacts are built from. */
@Configuration(proxyBeanMethods = false)
class ContactsWiring {

    @Bean
    ContactBook contactBook(
            Contacts contacts,
            ContactBook.Said said,
            QuestionBook questions,
            LiveFeed live,
            Ids ids) {
        return new ContactBook(contacts, said, questions, live, ids);
    }

    @Bean
    ContactBook.Said said(Messages messages, Attachments attachments, List<Listening> listening) {
        return new ContactBook.Said(messages, attachments, Listening.all(listening));
    }

    @Bean
    QuestionBook questionBook(Questions questions, Operators operators, LiveFeed live, Ids ids) {
        return new QuestionBook(questions, operators, live, ids);
    }

    @Bean
    ChannelGateways channelGateways(List<ChannelGateway> gateways) {
        return new ChannelGateways(gateways);
    }

    @Bean
    WaysOut waysOut(KnownDoors known, EntryPoints entryPoints, ChannelGateways channels) {
        return new WaysOut(known, entryPoints, channels);
    }

    @Bean
    Telling telling(ContactBook book, WaysOut waysOut) {
        return new Telling(book, waysOut);
    }

    @Bean
    ReplyRules replyRules(EntryPoints entryPoints, WaysOut waysOut) {
        return new ReplyRules(entryPoints, waysOut);
    }

    @Bean
    PlanReply.Desk plannersDesk(LiveFeed live, InstantSource clock, Ids ids) {
        return new PlanReply.Desk(live, clock, ids);
    }

    @Bean
    SettlePlannedReply.Moment plannedMoment(InstantSource clock, LiveFeed live) {
        return new SettlePlannedReply.Moment(clock, live);
    }

    @Bean
    TryEntryPoint.Doors doorsToTry(EntryPoints entryPoints, Queues queues, Rehearsal rehearsal) {
        return new TryEntryPoint.Doors(entryPoints, queues, rehearsal);
    }

    @Bean
    TryEntryPoint.Noting triesNoted(ChangeLog changes, InstantSource clock) {
        return new TryEntryPoint.Noting(changes, clock);
    }

    @Bean
    ContactPolicy contactPolicy(KindlineSettings settings) {
        return new ContactPolicy(new Reopening(settings.contacts().reopenWithin()));
    }

    @Bean
    Intake intake(
            Queues queues,
            HouseLanguages languages,
            ContactPolicy policy,
            InstantSource clock,
            Ids ids) {
        return new Intake(queues, languages, policy, clock, ids);
    }
}
