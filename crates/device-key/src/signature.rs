//! Converts DER signatures, which both platforms make, to `r ‖ s` (protocol.md §1.3).

use p256::ecdsa::Signature;

use crate::Failure;

/// `r ‖ s` of a DER `Ecdsa-Sig-Value` (RFC 3279 §2.2.3).
///
/// # Errors
/// [`Failure::Unavailable`] if the bytes are not a DER signature of P-256.
pub(crate) fn fixed_from_der(der: &[u8]) -> Result<[u8; 64], Failure> {
    let signature = Signature::from_der(der).map_err(|_| Failure::Unavailable)?;
    Ok(signature.to_bytes().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A sequence of two integers, given as their DER contents.
    fn der(r: &[u8], s: &[u8]) -> Vec<u8> {
        let integer = |bytes: &[u8]| [&[2, bytes.len() as u8], bytes].concat();
        let body = [integer(r), integer(s)].concat();
        [&[0x30, body.len() as u8][..], &body].concat()
    }

    fn fixed(r: &[u8], s: &[u8]) -> [u8; 64] {
        let mut out = [0; 64];
        out[32 - r.len()..32].copy_from_slice(r);
        out[64 - s.len()..].copy_from_slice(s);
        out
    }

    #[test]
    fn integers_are_short_full_or_signed_then_padded_to_32_bytes_each() {
        let full = [0x71; 32];
        let high = [0x91; 32];
        let signed = [&[0][..], &high].concat();
        assert_eq!(fixed_from_der(&der(&full, &full)), Ok(fixed(&full, &full)));
        assert_eq!(
            fixed_from_der(&der(&signed, &signed)),
            Ok(fixed(&high, &high))
        );
        assert_eq!(fixed_from_der(&der(&[5], &full)), Ok(fixed(&[5], &full)));
        assert_eq!(
            fixed_from_der(&der(&full, &[0, 0x80])),
            Ok(fixed(&full, &[0x80]))
        );
    }

    #[test]
    fn bytes_are_not_a_der_signature_then_rejected() {
        let good = der(&[0x71; 32], &[0x71; 32]);
        let mut longer = good.clone();
        longer.push(0);
        let order = [0xff; 32];
        let no_signatures: &[&[u8]] = &[
            &[],
            &good[..good.len() - 1],
            &longer,
            &[0; 64],
            &der(&[0], &[1]),
            &der(&[1], &[0]),
            &der(&[0x91; 32], &[1]),
            &der(&[0, 1], &[1]),
            &der(&[&[0][..], &order].concat(), &[1]),
        ];
        for bytes in no_signatures {
            assert_eq!(
                fixed_from_der(bytes),
                Err(Failure::Unavailable),
                "{bytes:?}"
            );
        }
    }
}
