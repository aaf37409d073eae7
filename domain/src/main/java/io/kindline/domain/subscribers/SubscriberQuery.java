package io.kindline.domain.subscribers;

import java.util.Optional;

/** By what a person is looked for. */
public sealed interface SubscriberQuery {

    /** By a part of the name in any script, typos forgiven. */
    record ByName(NameKey name) implements SubscriberQuery {}

    /** By a whole phone number, or an account number that looks like one. */
    record ByNumber(String typed, Optional<AccountNumber> account) implements SubscriberQuery {
        @Override
        public String toString() {
            return "ByNumber[***]";
        }
    }

    /** By a mail address. */
    record ByMail(String typed) implements SubscriberQuery {
        @Override
        public String toString() {
            return "ByMail[***]";
        }
    }

    /** By an account number that has letters; words of a name may look alike. */
    record ByAccount(AccountNumber account, NameKey orName) implements SubscriberQuery {}

    /** By the last four digits of a number and a part of the name. */
    record ByEndAndName(String lastFour, NameKey name) implements SubscriberQuery {
        @Override
        public String toString() {
            return "ByEndAndName[***]";
        }
    }

    /** By the last four digits of a number and the account. */
    record ByEndAndAccount(String lastFour, AccountNumber account) implements SubscriberQuery {
        @Override
        public String toString() {
            return "ByEndAndAccount[***]";
        }
    }

    /** How the audit trail names the kind; never what was typed. */
    default String kind() {
        return switch (this) {
            case ByName _ -> "name";
            case ByNumber _ -> "number";
            case ByMail _ -> "mail";
            case ByAccount _ -> "account";
            case ByEndAndName _ -> "last-four-and-name";
            case ByEndAndAccount _ -> "last-four-and-account";
        };
    }
}
