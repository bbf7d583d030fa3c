//! Authorities of the tests: a key, a name, and the certificates that they issue.

use protocol::keys::{PublicKey, Sign as _, SoftwareKey};
use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DistinguishedName, DnType, Error, IsCa,
    Issuer, PKCS_ECDSA_P256_SHA256, PublicKeyData, SerialNumber, SignatureAlgorithm, SigningKey,
    date_time_ymd,
};

use super::asn1;

/// The years of a certificate, each from its first day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    /// The first year.
    pub from: i32,
    /// The year after the last.
    pub until: i32,
}

impl Default for Dates {
    fn default() -> Self {
        Self {
            from: 2_020,
            until: 2_060,
        }
    }
}

/// An authority with a key made of one byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Authority {
    /// Its name.
    pub name: &'static str,
    /// 32 times this byte is the scalar of its key.
    pub scalar: u8,
    /// The serial number of its own certificate.
    pub serial: u64,
}

struct Key(SoftwareKey, PublicKey);

impl PublicKeyData for Key {
    fn der_bytes(&self) -> &[u8] {
        self.1.as_bytes()
    }

    fn algorithm(&self) -> &'static SignatureAlgorithm {
        &PKCS_ECDSA_P256_SHA256
    }
}

impl SigningKey for Key {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Error> {
        let Ok(signature) = self.0.sign(message);
        let (r, s) = signature.0.split_at(32);
        Ok(asn1::sequence(&[asn1::integer(r), asn1::integer(s)]))
    }
}

struct Subject<'a>(&'a PublicKey);

impl PublicKeyData for Subject<'_> {
    fn der_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    fn algorithm(&self) -> &'static SignatureAlgorithm {
        &PKCS_ECDSA_P256_SHA256
    }
}

impl Authority {
    fn key(&self) -> Key {
        let key = SoftwareKey::from_scalar(&[self.scalar; 32]).unwrap();
        let public = key.public_key();
        Key(key, public)
    }

    /// Its public key.
    #[must_use]
    pub fn public_key(&self) -> PublicKey {
        self.key().1
    }

    fn params(&self, dates: Dates) -> CertificateParams {
        let mut params = params(self.name, self.serial, dates);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params
    }

    /// Its certificate by itself.
    #[must_use]
    pub fn root(&self) -> Vec<u8> {
        let made = self.params(Dates::default()).self_signed(&self.key());
        made.unwrap().der().to_vec()
    }

    /// The same in PEM.
    #[must_use]
    pub fn root_pem(&self) -> String {
        let made = self.params(Dates::default()).self_signed(&self.key());
        made.unwrap().pem()
    }

    /// The certificate of another authority, with more extensions.
    #[must_use]
    pub fn issue_authority(
        &self,
        other: &Self,
        dates: Dates,
        extensions: Vec<(&[u64], Vec<u8>)>,
    ) -> Vec<u8> {
        let mut params = other.params(dates);
        params.custom_extensions = custom(extensions);
        self.sign(&params, &other.key().1)
    }

    /// The certificate of a key.
    #[must_use]
    pub fn issue(
        &self,
        name: &str,
        key: &PublicKey,
        dates: Dates,
        extensions: Vec<(&[u64], Vec<u8>)>,
    ) -> Vec<u8> {
        let mut params = params(name, 1, dates);
        params.custom_extensions = custom(extensions);
        self.sign(&params, key)
    }

    fn sign(&self, params: &CertificateParams, key: &PublicKey) -> Vec<u8> {
        let own = self.params(Dates::default());
        let issuer = Issuer::from_params(&own, self.key());
        let made = params.signed_by(&Subject(key), &issuer);
        made.unwrap().der().to_vec()
    }
}

fn params(name: &str, serial: u64, dates: Dates) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.serial_number = Some(SerialNumber::from(serial));
    params.not_before = date_time_ymd(dates.from, 1, 1);
    params.not_after = date_time_ymd(dates.until, 1, 1);
    params
}

fn custom(extensions: Vec<(&[u64], Vec<u8>)>) -> Vec<CustomExtension> {
    extensions
        .into_iter()
        .map(|(id, content)| CustomExtension::from_oid_content(id, content))
        .collect()
}
