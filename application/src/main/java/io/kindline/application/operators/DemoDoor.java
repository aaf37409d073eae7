package io.kindline.application.operators;

import java.util.List;

/** What the sign-in page offers in demo mode; nothing otherwise. */
public interface DemoDoor {

    /** The accounts to click, operators first; empty outside demo mode. */
    List<DemoAccount> accounts();

    /** One account with its password, which is no secret in demo mode. */
    record DemoAccount(String account, String displayName, Kind kind, String password) {

        /** Never the password. */
        @Override
        public String toString() {
            return "DemoAccount[" + account + "]";
        }
    }

    /** What one sees with the account. */
    enum Kind {
        OPERATOR,
        SUPERVISOR,
        ADMINISTRATOR
    }
}
