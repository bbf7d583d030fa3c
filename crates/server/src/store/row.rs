//! Strict column readers: a value that its type does not allow is an error where it is read.

use super::StoreError;
use crate::clock::UnixSeconds;
use crate::domain::attestation::AttestationResult;

/// A row of a result, as the driver gives it. Only the modules of the store name it.
pub(super) type Row<'a> = rusqlite::Row<'a>;

/// The fault of a row.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RowError {
    /// A fixed-length value has another length.
    #[error("{column} has {found} bytes, not {wanted}")]
    Length {
        /// The column's name.
        column: &'static str,
        /// Bytes found.
        found: usize,
        /// Bytes wanted.
        wanted: usize,
    },
    /// A value is outside of what its type allows.
    #[error("{column} holds no possible value")]
    Value {
        /// The column's name.
        column: &'static str,
    },
}

/// `bytes` as exactly `N` bytes.
///
/// # Errors
/// When the length differs.
pub(super) fn fixed<const N: usize>(
    column: &'static str,
    bytes: &[u8],
) -> Result<[u8; N], RowError> {
    bytes.try_into().map_err(|_| RowError::Length {
        column,
        found: bytes.len(),
        wanted: N,
    })
}

/// The column `column` of `row` as exactly `N` bytes.
///
/// # Errors
/// When the column is missing, no blob, or of another length.
pub(super) fn bytes_column<const N: usize>(
    row: &Row<'_>,
    column: &'static str,
) -> Result<[u8; N], StoreError> {
    Ok(fixed(
        column,
        row.get_ref(column)?
            .as_blob()
            .map_err(|_| RowError::Value { column })?,
    )?)
}

/// The column `column` of `row` as exactly `N` bytes, or nothing where it is NULL.
///
/// # Errors
/// When the column is missing, no blob, or of another length.
pub(super) fn optional_bytes<const N: usize>(
    row: &Row<'_>,
    column: &'static str,
) -> Result<Option<[u8; N]>, StoreError> {
    let value = row
        .get_ref(column)?
        .as_blob_or_null()
        .map_err(|_| RowError::Value { column })?;
    Ok(value.map(|bytes| fixed(column, bytes)).transpose()?)
}

/// The column `column` of `row` as a time.
///
/// # Errors
/// When the column is missing or holds no time.
pub(super) fn time_column(row: &Row<'_>, column: &'static str) -> Result<UnixSeconds, StoreError> {
    let stored: i64 = row.get(column)?;
    Ok(UnixSeconds(
        u64::try_from(stored).map_err(|_| RowError::Value { column })?,
    ))
}

/// A time as the database stores it.
pub(super) fn sql_time(time: UnixSeconds) -> i64 {
    i64::try_from(time.0).unwrap_or(i64::MAX)
}

/// The column `column` of `row` as a count.
///
/// # Errors
/// When the column is missing or holds a negative number.
pub(super) fn count_column(row: &Row<'_>, column: &'static str) -> Result<u64, StoreError> {
    let stored: i64 = row.get(column)?;
    Ok(u64::try_from(stored).map_err(|_| RowError::Value { column })?)
}

/// A count as the database stores it.
pub(super) fn sql_count(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The column `column` of `row` as the value with this name.
///
/// # Errors
/// When no value has this name.
pub(super) fn word_column<T>(
    row: &Row<'_>,
    column: &'static str,
    read: impl FnOnce(&str) -> Option<T>,
) -> Result<T, StoreError> {
    let text = row
        .get_ref(column)?
        .as_str()
        .map_err(|_| RowError::Value { column })?;
    Ok(read(text).ok_or(RowError::Value { column })?)
}

/// The result of an attestation, in the columns `attestation` and `attestation_at`; `None` if there was none.
///
/// # Errors
/// When the name is none of a result.
pub(super) fn attestation(row: &Row<'_>) -> Result<Option<AttestationResult>, StoreError> {
    const COLUMN: &str = "attestation";
    let Some(word) = row.get::<_, Option<String>>(COLUMN)? else {
        return Ok(None);
    };
    let result = AttestationResult::from_word(&word, time_column(row, "attestation_at")?);
    Ok(Some(result.ok_or(RowError::Value { column: COLUMN })?))
}
