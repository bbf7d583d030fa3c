//! Deleting rows whose period has run out.
//!
//! Deliberately not here: the periods, which are in [`retention`](crate::domain::retention).

use protocol::ids::EnrolmentId;
use rusqlite::params;

use super::{ReadTx, StoreError, Tx, bytes_column, recoveries, sql_time};
use crate::domain::account::AccountId;
use crate::domain::retention::{
    ATTEMPTS_S, BROWSERS_S, CHALLENGES_S, EMAIL_CHANGES_S, EMAIL_REVERSALS_S, ENROLMENTS_S,
    HISTORY_S, HUMAN_CHECKS_S, LOGOUT_NOTICES_S, MAILS_S, RATE_LIMITS_S, REGISTRATIONS_S,
    REMOVED_DEVICES_S, REQUESTS_S, ROWS_AT_ONCE,
};

/// Rows of one table to delete: its key, the condition, and how long ago `?1` is, in seconds.
struct Rule {
    table: &'static str,
    key: &'static str,
    over: &'static str,
    after_s: u64,
}

/// One rule for each table with a period. Sessions have none: they are closed, so that what hangs on them ends with them.
const RULES: [Rule; 19] = [
    // The answer to an unacknowledged approval stays: its phone may still ask for it.
    Rule {
        table: "requests",
        key: "id",
        over: "expires_at <= ?1 AND state <> 'open'
               AND (return_state IS NULL OR return_state NOT IN ('offered', 'typed-only'))
               AND NOT (state = 'approved' AND EXISTS (
                   SELECT 1 FROM devices
                   WHERE devices.id = requests.device AND devices.previous_epoch IS NOT NULL))",
        after_s: REQUESTS_S,
    },
    Rule {
        table: "challenges",
        key: "id",
        over: "expires_at <= ?1 AND recorded = 1",
        after_s: CHALLENGES_S,
    },
    // A reset that its phone has not acknowledged stays: the phone may still send its finish.
    Rule {
        table: "enrolments",
        key: "id",
        over: "expires_at <= ?1 AND state NOT IN ('offered', 'claimed', 'finished')
               AND NOT EXISTS (SELECT 1 FROM devices
                               WHERE devices.id = enrolments.reset_device AND devices.reset_from IS NOT NULL)",
        after_s: ENROLMENTS_S,
    },
    Rule {
        table: "devices",
        key: "id",
        over: "gone_at <= ?1",
        after_s: REMOVED_DEVICES_S,
    },
    Rule {
        table: "sign_ins",
        key: "token",
        over: "expires_at <= ?1",
        after_s: 0,
    },
    Rule {
        table: "passwordless_sign_ins",
        key: "id",
        over: "expires_at <= ?1",
        after_s: 0,
    },
    Rule {
        table: "records",
        key: "kind, token",
        over: "expires_at <= ?1",
        after_s: 0,
    },
    Rule {
        table: "service_sign_ins",
        key: "id",
        over: "expires_at <= ?1",
        after_s: 0,
    },
    Rule {
        table: "participations",
        key: "id",
        over: "closed_at <= ?1",
        after_s: LOGOUT_NOTICES_S,
    },
    Rule {
        table: "known_browsers",
        key: "browser, account",
        over: "last_used_at <= ?1",
        after_s: BROWSERS_S,
    },
    Rule {
        table: "recoveries",
        key: "token",
        over: "ready_at <= ?1",
        after_s: recoveries::LIFETIME,
    },
    Rule {
        table: "mails",
        key: "id",
        over: "queued_at <= ?1",
        after_s: MAILS_S,
    },
    Rule {
        table: "rate_limits",
        key: "id",
        over: "at <= ?1",
        after_s: RATE_LIMITS_S,
    },
    Rule {
        table: "attempts",
        key: "key",
        over: "last_at <= ?1",
        after_s: ATTEMPTS_S,
    },
    Rule {
        table: "history",
        key: "id",
        over: "at <= ?1",
        after_s: HISTORY_S,
    },
    Rule {
        table: "registrations",
        key: "token",
        over: "mailed_at <= ?1",
        after_s: REGISTRATIONS_S,
    },
    Rule {
        table: "email_changes",
        key: "account",
        over: "mailed_at <= ?1",
        after_s: EMAIL_CHANGES_S,
    },
    Rule {
        table: "email_reversals",
        key: "token",
        over: "changed_at <= ?1",
        after_s: EMAIL_REVERSALS_S,
    },
    Rule {
        table: "used_human_checks",
        key: "id",
        over: "expires_at <= ?1",
        after_s: HUMAN_CHECKS_S,
    },
];

impl ReadTx<'_> {
    /// Enrolments whose time has run out although they are not stored as over, at most [`ROWS_AT_ONCE`].
    pub fn overdue_enrolments(&self) -> Result<Vec<EnrolmentId>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT id FROM enrolments
             WHERE state IN ('offered', 'claimed', 'finished') AND expires_at <= ?1 LIMIT ?2",
        )?;
        let mut rows = statement.query(params![sql_time(self.now()), ROWS_AT_ONCE])?;
        let mut overdue = Vec::new();
        while let Some(row) = rows.next()? {
            overdue.push(EnrolmentId(bytes_column(row, "id")?));
        }
        Ok(overdue)
    }

    /// Accounts with requests, returns or challenges that ended before `by` and are not in the history, at most
    /// [`ROWS_AT_ONCE`].
    pub fn accounts_with_overdue(
        &self,
        by: protocol::ids::UnixSeconds,
    ) -> Result<Vec<AccountId>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT account FROM requests
             WHERE expires_at <= ?1 AND (state = 'open' OR return_state IN ('offered', 'typed-only'))
             UNION SELECT account FROM challenges WHERE expires_at <= ?1 AND recorded = 0
             LIMIT ?2",
        )?;
        let mut rows = statement.query(params![sql_time(by), ROWS_AT_ONCE])?;
        let mut accounts = Vec::new();
        while let Some(row) = rows.next()? {
            accounts.push(AccountId(bytes_column(row, "account")?));
        }
        Ok(accounts)
    }
}

impl Tx<'_> {
    /// Deletes rows whose period has run out, at most [`ROWS_AT_ONCE`] for each rule. Returns whether there may be more.
    pub fn delete_expired(&self) -> Result<bool, StoreError> {
        let mut more = self.close_expired()? | self.queue_orphans()?;
        for rule in RULES {
            let Rule {
                table, key, over, ..
            } = rule;
            let deleted = self
                .conn()
                .prepare_cached(&format!(
                    "DELETE FROM {table} WHERE ({key}) IN (SELECT {key} FROM {table} WHERE {over} LIMIT ?2)"
                ))?
                .execute(params![
                    sql_time(self.now().minus(rule.after_s)),
                    ROWS_AT_ONCE
                ])?;
            more |= deleted >= ROWS_AT_ONCE as usize;
        }
        Ok(more)
    }
}
