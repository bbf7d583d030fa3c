//! The counts of rate limits.

use protocol::ids::UnixSeconds;
use rusqlite::{OptionalExtension, params};

use super::{ReadTx, StoreError, Tx, sql_count, sql_time};
use crate::domain::audit::{Actor, AuditEvent};
use crate::domain::limit::{Limit, LimitKey, NetworkLimit, RECORDED_WAITS};
use crate::domain::network::ClientNetwork;

fn network_key(host_or_site: &[u8], what: &[u8]) -> Vec<u8> {
    protocol::encode("network", &[host_or_site, what])
}

impl ReadTx<'_> {
    /// The seconds until one more use of `what` is allowed to the host and the site of `network`; 0 if it is now. Counts nothing.
    pub fn network_wait(
        &self,
        limit: NetworkLimit,
        network: &ClientNetwork,
        what: &[u8],
    ) -> Result<u64, StoreError> {
        let mut longest = 0;
        for (limit, key) in [(limit.host, network.host), (limit.site, network.site)] {
            let limit = limit.times(network.allowance);
            let key = LimitKey::of(limit, &network_key(key.as_bytes(), what));
            let oldest = self
                .conn()
                .prepare_cached(
                    "SELECT at FROM rate_limits WHERE what = ?1 AND key = ?2 AND at > ?3
                     ORDER BY at DESC LIMIT 1 OFFSET ?4",
                )?
                .query_row(
                    params![
                        limit.what,
                        key.0,
                        sql_time(self.now().minus(limit.within_s)),
                        sql_count(limit.most.saturating_sub(1) as u64)
                    ],
                    |row| row.get::<_, i64>(0),
                )
                .optional()?;
            if let Some(at) = oldest.and_then(|at| u64::try_from(at).ok()) {
                let free_at = UnixSeconds(at).plus(limit.within_s);
                longest = longest.max(free_at.since(self.now()).max(1));
            }
        }
        Ok(longest)
    }
}

impl Tx<'_> {
    /// Counts one operation. At the limit it counts nothing and returns the seconds to wait. The use that reaches the limit is in the
    /// audit log, once.
    pub fn count_use(&self, limit: Limit, whose: &[u8]) -> Result<Result<(), u64>, StoreError> {
        let used = self.try_use(limit, whose)?;
        match used {
            Ok(uses) if uses == limit.most && limit != RECORDED_WAITS => {
                self.audit(&AuditEvent {
                    event: "limit-reached",
                    account: None,
                    actor: Actor::Server,
                    network: None,
                    detail: limit.what,
                    outcome: "done",
                })?;
            }
            Ok(_) => {}
            Err(_) => self.count_limit(limit.what),
        }
        Ok(used.map(|_| ()))
    }

    /// Counts one operation and returns how many there were, or the seconds to wait.
    fn try_use(&self, limit: Limit, whose: &[u8]) -> Result<Result<usize, u64>, StoreError> {
        let key = LimitKey::of(limit, whose);
        self.conn()
            .prepare_cached("DELETE FROM rate_limits WHERE what = ?1 AND at <= ?2")?
            .execute(params![
                limit.what,
                sql_time(self.now().minus(limit.within_s))
            ])?;
        let times: Vec<i64> = self
            .conn()
            .prepare_cached(
                "SELECT at FROM rate_limits WHERE what = ?1 AND key = ?2 ORDER BY at DESC LIMIT ?3",
            )?
            .query_map(
                params![limit.what, key.0, sql_count(limit.most as u64)],
                |row| row.get(0),
            )?
            .collect::<Result<_, _>>()?;
        if times.len() >= limit.most {
            let oldest = times.last().and_then(|at| u64::try_from(*at).ok());
            let free_at = UnixSeconds(oldest.unwrap_or(self.now().0)).plus(limit.within_s);
            return Ok(Err(free_at.since(self.now()).max(1)));
        }
        self.conn()
            .prepare_cached("INSERT INTO rate_limits (what, key, at) VALUES (?1, ?2, ?3)")?
            .execute(params![limit.what, key.0, sql_time(self.now())])?;
        Ok(Ok(times.len() + 1))
    }

    /// Forgets every count of this limit.
    pub fn forget_network_uses(&self, limit: NetworkLimit) -> Result<(), StoreError> {
        self.conn().execute(
            "DELETE FROM rate_limits WHERE what = ?1 OR what = ?2",
            [limit.host.what, limit.site.what],
        )?;
        Ok(())
    }

    /// Writes a row and deletes it, which fails where the database cannot be written.
    pub fn prove_writable(&self) -> Result<(), StoreError> {
        let what = "prove-writable";
        self.conn().execute(
            "INSERT INTO rate_limits (what, key, at) VALUES (?1, ?2, ?3)",
            params![what, [0_u8; 32], sql_time(self.now())],
        )?;
        self.conn()
            .execute("DELETE FROM rate_limits WHERE what = ?1", [what])?;
        Ok(())
    }

    /// Counts one use of `what` for the host and the site of `network`, by its allowance.
    pub fn count_network_use(
        &self,
        limit: NetworkLimit,
        network: &ClientNetwork,
        what: &[u8],
    ) -> Result<Result<(), u64>, StoreError> {
        for (limit, key) in [(limit.host, network.host), (limit.site, network.site)] {
            let whose = network_key(key.as_bytes(), what);
            let counted = self.count_use(limit.times(network.allowance), &whose)?;
            if counted.is_err() {
                return Ok(counted);
            }
        }
        Ok(Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{migrate::migrated, test_keys};
    use crate::time::Zone;

    const THREE: Limit = Limit {
        what: "test",
        most: 3,
        within_s: 60,
    };

    #[test]
    fn as_many_as_allowed_then_a_wait_for_this_one_alone() {
        let conn = migrated();
        let keys = test_keys();
        let count = |whose: &[u8], s: u64| {
            let tx = Tx::new(&conn, &keys, UnixSeconds(1_000 + s), Zone::default());
            tx.count_use(THREE, whose).unwrap()
        };
        for s in [0, 10, 20] {
            assert_eq!(count(b"a", s), Ok(()));
        }
        assert_eq!(count(b"a", 30), Err(30));
        assert_eq!(count(b"b", 30), Ok(()));
        assert_eq!(count(b"a", 60), Ok(()));
        assert_eq!(count(b"a", 61), Err(9));
    }
}
