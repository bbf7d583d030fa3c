//! The audit log. A line is written in the transaction of its event; lines are never changed, and deleted only from the oldest on.
//!
//! Invariant: each line is written together with the bounds of the log, which are sealed, so that without the server's keys no line can
//! be added, changed or deleted unnoticed.

use rusqlite::params;

use super::{
    ReadTx, Row, StoreError, Tx, bytes_column, count_column, optional_bytes, sql_count, sql_time,
    time_column,
};
use crate::clock::UnixSeconds;
use crate::domain::account::AccountId;
use crate::domain::audit::{
    AuditBounds, AuditEvent, AuditFault, AuditHash, AuditLine, NetworkPseudonym,
};
use crate::domain::network::ClientNetwork;
use crate::domain::retention::{AUDIT_S, ROWS_AT_ONCE};

/// The account and the column under which the bounds are sealed.
const NOBODY: [u8; 16] = [0; 16];
const BOUNDS: &str = "audit_bounds.body";
/// The longest detail, in bytes; a longer one is cut.
const MAX_DETAIL: usize = 200;

fn line(row: &Row<'_>) -> Result<AuditLine, StoreError> {
    Ok(AuditLine {
        seq: count_column(row, "seq")?,
        at: time_column(row, "at")?,
        event: row.get("event")?,
        account: optional_bytes(row, "account")?.map(AccountId),
        actor: row.get("actor")?,
        network: optional_bytes(row, "network")?.map(NetworkPseudonym),
        detail: row.get("detail")?,
        outcome: row.get("outcome")?,
        link: AuditHash(bytes_column(row, "link")?),
    })
}

impl ReadTx<'_> {
    /// The pseudonym of a client's network in the log.
    #[must_use]
    pub fn pseudonym(&self, network: &ClientNetwork) -> NetworkPseudonym {
        NetworkPseudonym::of(self.keys().networks(), &network.host)
    }

    /// The lines after the line `after`, in their order, at most `most`.
    pub fn audit_lines(&self, after: u64, most: u32) -> Result<Vec<AuditLine>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM audit WHERE seq > ?1 ORDER BY seq LIMIT ?2")?;
        let mut rows = statement.query(params![sql_count(after), most])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            lines.push(line(row)?);
        }
        Ok(lines)
    }

    /// The number of a row before the place of the first line, which [`ReadTx::audit_lines`] does not return.
    pub fn audit_stray(&self) -> Result<Option<i64>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT min(seq) AS first FROM audit WHERE seq < 1")?;
        Ok(statement.query_row([], |row| row.get("first"))?)
    }

    /// When the operator made a backup last, as far as the log goes back.
    pub fn last_backup(&self) -> Result<Option<UnixSeconds>, StoreError> {
        let last: Option<i64> = self.conn().query_row(
            "SELECT max(at) FROM audit WHERE event = 'operator-command' AND detail LIKE 'backup%'",
            [],
            |row| row.get(0),
        )?;
        Ok(last.and_then(|at| u64::try_from(at).ok()).map(UnixSeconds))
    }

    /// The bounds of the log, of which a new one has none.
    ///
    /// # Errors
    /// When the database refuses. The inner error is a fault of the log.
    pub fn audit_bounds(&self) -> Result<Result<AuditBounds, AuditFault>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT body FROM audit_bounds WHERE id = 1")?;
        let mut rows = statement.query([])?;
        let Some(row) = rows.next()? else {
            let lines = self.audit_lines(0, 1)?;
            return Ok(if lines.is_empty() {
                Ok(AuditBounds::default())
            } else {
                Err(AuditFault::NoBounds)
            });
        };
        let sealed: Vec<u8> = row.get("body")?;
        let opened = self.keys().open(&NOBODY, b"", BOUNDS, &sealed).ok();
        let bounds = opened.and_then(|bytes| AuditBounds::from_bytes(&bytes));
        Ok(bounds.ok_or(AuditFault::ForeignBounds))
    }
}

impl Tx<'_> {
    /// Writes a line. A log whose bounds do not open begins a new part after its last line, so that no act fails because somebody changed
    /// the log; a verification finds the break.
    pub fn audit(&self, event: &AuditEvent<'_>) -> Result<(), StoreError> {
        let mut bounds = match self.audit_bounds()? {
            Ok(bounds) => bounds,
            Err(_) => self.broken_bounds()?,
        };
        let mut detail = event.detail;
        while detail.len() > MAX_DETAIL {
            let end = detail.char_indices().next_back().map_or(0, |(at, _)| at);
            detail = &detail[..end];
        }
        // A row that somebody added does not stop the next event: it is found by a verification.
        let seq = self.last_audit_row()?.max(bounds.last) + 1;
        let mut new = AuditLine {
            seq,
            at: self.now(),
            event: event.event.to_owned(),
            account: event.account,
            actor: event.actor.word().to_owned(),
            network: event.network,
            detail: detail.to_owned(),
            outcome: event.outcome.to_owned(),
            link: AuditHash::default(),
        };
        new.link = new.hash_after(bounds.head);
        self.insert_audit(&new)?;
        (bounds.last, bounds.head) = (new.seq, new.link);
        self.put_audit_bounds(bounds)
    }

    /// Bounds that end with the last line there is and begin with a hash that no line has: a verification fails at the first line.
    fn broken_bounds(&self) -> Result<AuditBounds, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM audit WHERE seq > 0 ORDER BY seq DESC LIMIT 1")?;
        let mut rows = statement.query([])?;
        let last = rows.next()?.map(line).transpose()?;
        let (last, head) = last.map_or((0, AuditHash::default()), |line| (line.seq, line.link));
        Ok(AuditBounds {
            purged: 0,
            anchor: AuditHash([0xff; 32]),
            last,
            head,
        })
    }

    /// The highest number of a row; 0 if there is none.
    fn last_audit_row(&self) -> Result<u64, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT coalesce(max(seq), 0) AS last FROM audit WHERE seq > 0")?;
        let mut rows = statement.query([])?;
        rows.next()?.map_or(Ok(0), |row| count_column(row, "last"))
    }

    fn insert_audit(&self, line: &AuditLine) -> Result<(), StoreError> {
        self.conn()
            .prepare_cached(
                "INSERT INTO audit (seq, at, event, account, actor, network, detail, outcome, link)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?
            .execute(params![
                sql_count(line.seq),
                sql_time(line.at),
                line.event,
                line.account.map(|account| account.0),
                line.actor,
                line.network.map(|network| network.0),
                line.detail,
                line.outcome,
                line.link.0
            ])?;
        Ok(())
    }

    fn put_audit_bounds(&self, bounds: AuditBounds) -> Result<(), StoreError> {
        let sealed = self.keys().seal(&NOBODY, b"", BOUNDS, &bounds.to_bytes())?;
        self.conn()
            .prepare_cached(
                "INSERT INTO audit_bounds (id, body) VALUES (1, ?1)
                 ON CONFLICT (id) DO UPDATE SET body = ?1",
            )?
            .execute([sealed])?;
        Ok(())
    }

    /// Deletes the oldest lines whose period has run out, at most [`ROWS_AT_ONCE`], and seals the hash of the last of them, so that the
    /// rest can be verified. Returns the number of deleted lines. A log with broken bounds is left alone.
    pub fn purge_audit(&self) -> Result<usize, StoreError> {
        let Ok(mut bounds) = self.audit_bounds()? else {
            return Ok(0);
        };
        let over = self.now().minus(AUDIT_S);
        let old: Vec<AuditLine> = self
            .audit_lines(bounds.purged, ROWS_AT_ONCE)?
            .into_iter()
            .take_while(|line| is_over(line, over))
            .collect();
        let Some(last) = old.last() else {
            return Ok(0);
        };
        (bounds.purged, bounds.anchor) = (last.seq, last.link);
        self.conn()
            .execute("DELETE FROM audit WHERE seq <= ?1", [sql_count(last.seq)])?;
        self.put_audit_bounds(bounds)?;
        Ok(old.len())
    }
}

fn is_over(line: &AuditLine, over: UnixSeconds) -> bool {
    line.at <= over
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;
    use crate::domain::audit::{Actor, NotedHead, Verification};
    use crate::store::{migrate::migrated, test_keys};
    use crate::time::Zone;

    /// A log of `count` lines, one a day.
    fn log(count: u64) -> Connection {
        let (conn, keys) = (migrated(), test_keys());
        for day in 1..=count {
            let now = UnixSeconds(day * 86_400);
            let tx = Tx::new(&conn, &keys, now, Zone::default());
            let account = AccountId([1; 16]);
            tx.audit(&AuditEvent::done("name-changed", account, Actor::Account))
                .unwrap();
        }
        conn
    }

    fn verify(conn: &Connection, noted: Option<NotedHead>) -> Result<AuditBounds, AuditFault> {
        let keys = test_keys();
        let tx = ReadTx::new(conn, &keys, UnixSeconds(0));
        let bounds = tx.audit_bounds().unwrap()?;
        if let Some(seq) = tx.audit_stray().unwrap() {
            return Err(AuditFault::Unnumbered(seq));
        }
        let mut verification = Verification::begin(bounds, noted)?;
        for line in tx.audit_lines(0, 1_000).unwrap() {
            verification.take(&line)?;
        }
        verification.end()
    }

    fn head(conn: &Connection) -> NotedHead {
        let bounds = verify(conn, None).unwrap();
        NotedHead {
            seq: bounds.last,
            hash: bounds.head,
        }
    }

    #[test]
    fn untouched_log_then_verified_with_its_heads() {
        let conn = log(5);
        let noted = head(&conn);
        assert_eq!(verify(&conn, Some(noted)).unwrap().last, 5);
        assert_eq!(verify(&log(0), None).unwrap(), AuditBounds::default());
        let text = format!("{}:{}", noted.seq, noted.hash.to_hex());
        assert_eq!(NotedHead::parse(&text), Some(noted));
        assert_eq!(NotedHead::parse("5"), None);
    }

    #[test]
    fn line_changed_deleted_swapped_added_or_cut_off_then_found() {
        let swap =
            "UPDATE audit SET seq = -2 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3;
                    UPDATE audit SET seq = 3 WHERE seq = -2;";
        let copy =
            "INSERT INTO audit SELECT 6, at, event, account, actor, network, detail, outcome, link
                    FROM audit WHERE seq = 5;";
        let cases: [(&str, AuditFault); 14] = [
            (
                "UPDATE audit SET outcome = 'no' WHERE seq = 3",
                AuditFault::Changed(3),
            ),
            (
                "UPDATE audit SET at = at + 1 WHERE seq = 1",
                AuditFault::Changed(1),
            ),
            (
                "UPDATE audit SET account = NULL WHERE seq = 2",
                AuditFault::Changed(2),
            ),
            (
                "UPDATE audit SET actor = 'device' WHERE seq = 2",
                AuditFault::Changed(2),
            ),
            (
                "UPDATE audit SET network = x'0000000000000000' WHERE seq = 2",
                AuditFault::Changed(2),
            ),
            (
                "UPDATE audit SET detail = 'x' WHERE seq = 4",
                AuditFault::Changed(4),
            ),
            (
                "UPDATE audit SET event = 'x' WHERE seq = 5",
                AuditFault::Changed(5),
            ),
            ("DELETE FROM audit WHERE seq = 3", AuditFault::Missing(3)),
            ("DELETE FROM audit WHERE seq = 1", AuditFault::Missing(1)),
            ("DELETE FROM audit WHERE seq = 5", AuditFault::Truncated(5)),
            (swap, AuditFault::Changed(2)),
            (copy, AuditFault::Added(6)),
            ("DELETE FROM audit_bounds", AuditFault::NoBounds),
            (
                "UPDATE audit_bounds SET body = zeroblob(108)",
                AuditFault::ForeignBounds,
            ),
        ];
        for (statement, fault) in cases {
            let conn = log(5);
            conn.execute_batch(statement).unwrap();
            assert_eq!(verify(&conn, None), Err(fault), "{statement}");
        }
    }

    #[test]
    fn rows_that_no_line_can_be_then_found_and_the_next_event_is_recorded() {
        let copy = |seq: i64| {
            format!(
                "INSERT INTO audit SELECT {seq}, at, event, account, actor, network, detail, outcome, link FROM audit WHERE seq = 5"
            )
        };
        for (seq, fault, afterwards) in [
            (0, AuditFault::Unnumbered(0), AuditFault::Unnumbered(0)),
            (-7, AuditFault::Unnumbered(-7), AuditFault::Unnumbered(-7)),
            (6, AuditFault::Added(6), AuditFault::Changed(6)),
            (9, AuditFault::Added(9), AuditFault::Missing(6)),
        ] {
            let (conn, keys) = (log(5), test_keys());
            conn.execute_batch(&copy(seq)).unwrap();
            assert_eq!(verify(&conn, None), Err(fault), "{seq}");
            let tx = Tx::new(&conn, &keys, UnixSeconds(0), Zone::default());
            let event = AuditEvent::done("name-changed", AccountId([1; 16]), Actor::Account);
            tx.audit(&event).unwrap();
            assert_eq!(verify(&conn, None), Err(afterwards), "{seq}");
        }
        // Lines that were purged and are put back.
        let (conn, keys) = (log(5), test_keys());
        let row: String = copy(2).replace("seq = 5", "seq = 4");
        let now = UnixSeconds(3 * 86_400).plus(AUDIT_S);
        let tx = Tx::new(&conn, &keys, now, Zone::default());
        assert_eq!(tx.purge_audit().unwrap(), 3);
        conn.execute_batch(&row).unwrap();
        assert_eq!(verify(&conn, None), Err(AuditFault::Added(2)));
    }

    /// Somebody who knows the format hashes the rest of the chain anew, but cannot seal its head.
    #[test]
    fn chain_hashed_anew_after_a_change_then_the_sealed_head_differs() {
        let conn = log(3);
        let keys = test_keys();
        let tx = Tx::new(&conn, &keys, UnixSeconds(0), Zone::default());
        let mut previous = AuditHash::default();
        for mut line in tx.audit_lines(0, 10).unwrap() {
            line.outcome = "forged".into();
            line.link = line.hash_after(previous);
            previous = line.link;
            conn.execute("DELETE FROM audit WHERE seq = ?1", [sql_count(line.seq)])
                .unwrap();
            tx.insert_audit(&line).unwrap();
        }
        assert_eq!(verify(&conn, None), Err(AuditFault::Changed(3)));
    }

    #[test]
    fn earlier_copy_of_the_whole_log_then_found_by_the_noted_head_alone() {
        let noted = head(&log(5));
        let earlier = log(4);
        assert!(verify(&earlier, None).is_ok());
        let fault = AuditFault::Replaced { noted: 5, last: 4 };
        assert_eq!(verify(&earlier, Some(noted)), Err(fault));
        let other = NotedHead {
            hash: AuditHash([1; 32]),
            ..noted
        };
        assert_eq!(verify(&log(6), Some(other)), Err(AuditFault::OtherHead(5)));
    }

    #[test]
    fn old_lines_purged_then_the_rest_is_verified_from_the_sealed_hash_on() {
        let conn = log(5);
        let (first, keys) = (head(&log(1)), test_keys());
        let third = UnixSeconds(3 * 86_400);
        let tx = Tx::new(&conn, &keys, third.plus(AUDIT_S), Zone::default());
        assert_eq!(tx.purge_audit().unwrap(), 3);
        assert_eq!(tx.purge_audit().unwrap(), 0);
        let bounds = verify(&conn, None).unwrap();
        assert_eq!((bounds.purged, bounds.last), (3, 5));
        assert_eq!(verify(&conn, Some(first)), Err(AuditFault::PurgedHead(1)));
        conn.execute("DELETE FROM audit WHERE seq = 4", []).unwrap();
        assert_eq!(verify(&conn, None), Err(AuditFault::Missing(4)));
    }

    #[test]
    fn bounds_broken_then_events_are_still_recorded_and_the_break_is_found() {
        let conn = log(3);
        conn.execute("DELETE FROM audit_bounds", []).unwrap();
        let keys = test_keys();
        let tx = Tx::new(&conn, &keys, UnixSeconds(0), Zone::default());
        let event = AuditEvent::done("name-changed", AccountId([1; 16]), Actor::Account);
        tx.audit(&event).unwrap();
        assert_eq!(verify(&conn, None), Err(AuditFault::Changed(1)));
        assert_eq!(tx.purge_audit().unwrap(), 0);
    }
}
