package io.kindline.ui.contacts;

import io.kindline.application.contacts.DescribeContact;
import io.kindline.application.contacts.MergeContacts;
import io.kindline.application.contacts.NoteFact;
import io.kindline.application.contacts.ParkContact;
import io.kindline.application.contacts.ResumeContact;
import io.kindline.application.contacts.StartWrapUp;
import io.kindline.application.contacts.TransferContact;
import io.kindline.application.contacts.UnmergeContact;
import io.kindline.application.contacts.WithdrawFact;
import io.kindline.application.promises.WrapUpContact;
import io.kindline.application.topics.TopicsOfBrand;
import org.springframework.stereotype.Component;

/** What one does with a contact as a whole. */
@Component
record Steps(
        DescribeContact describe,
        ParkContact park,
        ResumeContact resume,
        TransferContact transfer,
        MergeContacts merge,
        UnmergeContact unmerge,
        StartWrapUp wrapUp,
        WrapUpContact close,
        TopicsOfBrand topics,
        NoteFact noteFact,
        WithdrawFact withdrawFact) {}
