//! Reading columns strictly: a row that cannot be is rejected where it is read.

use rusqlite::Row;

use super::StoreError;

/// What was wrong with a row.
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

/// A fixed-length byte value, or the reason why it is none.
///
/// # Errors
/// When the length differs.
pub fn fixed<const N: usize>(column: &'static str, bytes: &[u8]) -> Result<[u8; N], RowError> {
    bytes.try_into().map_err(|_| RowError::Length { column, found: bytes.len(), wanted: N })
}

/// The column `column` of `row` as exactly `N` bytes.
///
/// # Errors
/// When the column is missing, no blob, or of another length.
pub fn bytes_column<const N: usize>(
    row: &Row<'_>,
    column: &'static str,
) -> Result<[u8; N], StoreError> {
    Ok(fixed(column, row.get_ref(column)?.as_blob().map_err(|_| RowError::Value { column })?)?)
}
