//! Positions far ahead of the server's that the last one-time password fitted (protocol.md §5.3, step 6).

use protocol::ids::Position;
use protocol::messages::Method;

/// A position far ahead that a code fitted; the next code may confirm it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drift {
    /// The position that its first part fits.
    pub at: Position,
    /// Whether its second part fits as well.
    pub right: bool,
    /// The factor that it was made with.
    pub method: Method,
}

/// The most positions kept for one code. By chance one code in seventy fits somewhere.
pub const MAX_DRIFTS: usize = 8;
