//! Acts of the help desk that were asked for, under the requests to the phones of their agents.

use protocol::ids::{DeviceId, RequestId};
use rusqlite::params;

use super::{
    ReadTx, Row, RowError, StoreError, Tx, bytes_column, optional_bytes, sql_time, time_column,
};
use crate::clock::UnixSeconds;
use crate::domain::account::AccountId;
use crate::domain::help_desk::{ActOnAccount, ActOutcome, HelpDeskAct};
use crate::domain::token::HashedToken;

/// An act that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AskedAct {
    /// The request to the agent's phone.
    pub request: RequestId,
    /// The agent's account.
    pub agent: AccountId,
    /// The browser in which it was asked for.
    pub browser: HashedToken,
    /// The act and its account.
    pub act: ActOnAccount,
    /// When it was asked for.
    pub asked_at: UnixSeconds,
    /// Its end; none while it can still be made.
    pub outcome: Option<ActOutcome>,
}

fn asked_act(row: &Row<'_>) -> Result<AskedAct, StoreError> {
    let word: String = row.get("act")?;
    let device = optional_bytes(row, "device")?.map(DeviceId);
    let act = HelpDeskAct::from_word(&word, device);
    let outcome: Option<String> = row.get("outcome")?;
    let outcome = outcome.map(|word| {
        let column = "outcome";
        ActOutcome::from_word(&word).ok_or(RowError::Value { column })
    });
    Ok(AskedAct {
        request: RequestId(bytes_column(row, "request")?),
        agent: AccountId(bytes_column(row, "agent")?),
        browser: HashedToken(bytes_column(row, "browser")?),
        act: ActOnAccount {
            target: AccountId(bytes_column(row, "account")?),
            act: act.ok_or(RowError::Value { column: "act" })?,
        },
        asked_at: time_column(row, "asked_at")?,
        outcome: outcome.transpose()?,
    })
}

impl ReadTx<'_> {
    /// The act that a request asks for.
    pub fn help_desk_act(&self, request: RequestId) -> Result<Option<AskedAct>, StoreError> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT * FROM help_desk_acts WHERE request = ?1")?;
        let mut rows = statement.query([request.0])?;
        rows.next()?.map(asked_act).transpose()
    }

    /// The acts that an agent has asked for and that can still be made.
    pub fn open_help_desk_acts(&self, agent: AccountId) -> Result<Vec<AskedAct>, StoreError> {
        let mut statement = self.conn().prepare_cached(
            "SELECT * FROM help_desk_acts WHERE agent = ?1 AND outcome IS NULL ORDER BY asked_at, request",
        )?;
        let mut rows = statement.query([agent.0])?;
        let mut acts = Vec::new();
        while let Some(row) = rows.next()? {
            acts.push(asked_act(row)?);
        }
        Ok(acts)
    }
}

impl Tx<'_> {
    /// Stores an act that was asked for.
    pub fn insert_help_desk_act(&self, asked: &AskedAct) -> Result<(), StoreError> {
        self.conn().execute(
            "INSERT INTO help_desk_acts (request, agent, browser, account, act, device, asked_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                asked.request.0,
                asked.agent.0,
                asked.browser.0,
                asked.act.target.0,
                asked.act.act.word(),
                asked.act.act.device().map(|device| device.0),
                sql_time(asked.asked_at),
            ],
        )?;
        Ok(())
    }

    /// Stores the end of an act.
    pub fn end_help_desk_act(
        &self,
        request: RequestId,
        outcome: ActOutcome,
    ) -> Result<(), StoreError> {
        self.conn().execute(
            "UPDATE help_desk_acts SET outcome = ?2 WHERE request = ?1",
            params![request.0, outcome.word()],
        )?;
        Ok(())
    }
}
