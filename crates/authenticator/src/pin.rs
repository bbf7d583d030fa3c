//! The digits of a PIN while they are typed: at most four, wiped when they are taken, never shown or printed.

use protocol::pin::{PIN_LEN, Pin};
use zeroize::Zeroizing;

/// The digits typed so far.
#[derive(Default)]
pub(crate) struct PinBuffer {
    digits: Zeroizing<[u8; PIN_LEN]>,
    filled: usize,
}

impl PinBuffer {
    /// Takes one digit. Returns the PIN and wipes the buffer once there are four. Anything but a digit is ignored.
    pub(crate) fn push(&mut self, digit: char) -> Option<Pin> {
        let digit = u8::try_from(digit).ok().filter(u8::is_ascii_digit)?;
        *self.digits.get_mut(self.filled)? = digit;
        self.filled += 1;
        if self.filled < PIN_LEN {
            return None;
        }
        let pin = Pin::from_digits(*self.digits).ok();
        self.clear();
        pin
    }

    /// Removes the last digit.
    pub(crate) fn delete(&mut self) {
        self.filled = self.filled.saturating_sub(1);
        self.digits[self.filled] = 0;
    }

    pub(crate) fn filled(&self) -> u8 {
        u8::try_from(self.filled).unwrap_or(u8::MAX)
    }

    /// Wipes the digits.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fourth_digit_then_the_pin_and_an_empty_buffer() {
        let mut buffer = PinBuffer::default();
        for digit in ['4', 'x', '9', '１', '1'] {
            assert!(buffer.push(digit).is_none());
        }
        assert_eq!(buffer.filled(), 3);
        buffer.delete();
        assert!(buffer.push('2').is_none());
        let pin = buffer.push('7').expect("four digits");
        assert_eq!(pin.digits(), b"4927");
        assert_eq!((buffer.filled(), *buffer.digits), (0, [0; 4]));
    }

    #[test]
    fn nothing_typed_then_delete_changes_nothing() {
        let mut buffer = PinBuffer::default();
        buffer.delete();
        assert_eq!(buffer.filled(), 0);
    }
}
