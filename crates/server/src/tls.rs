//! TLS of the server's own port, by rustls. Certificate and key are read again when their files change, and on request.
//!
//! Invariant: a pair that cannot be used never replaces one that can: it is refused at the start, and only logged later.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use protocol::ids::UnixSeconds;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use tokio_rustls::TlsAcceptor;
use x509_cert::Certificate;
use x509_cert::der::Decode as _;

use crate::clock::Clock;
use crate::keys::shown_time;
use crate::secret_file::{self, SecretFileError};

/// Time between two looks at the files.
pub const LOOK: Duration = Duration::from_secs(5);
/// The largest file, in bytes.
const MAX_FILE: u64 = 64 * 1024;
/// A certificate that ends within this time is warned of. Seconds.
const SOON_S: u64 = 14 * 24 * 60 * 60;

/// The files of certificate and key, in PEM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsFiles {
    /// The server's certificate, followed by those that lead to a trusted one.
    pub certificate: PathBuf,
    /// Its private key.
    pub key: PathBuf,
}

/// The reasons for which a pair cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// The certificate cannot be read.
    #[error(
        "tls-certificate {path}: {source}: correct the path, or let the server's user read the file"
    )]
    Io {
        /// The file.
        path: PathBuf,
        /// The error of the system.
        source: io::Error,
    },
    /// The key cannot be read, or everybody may read it.
    #[error("tls-key {0}")]
    Key(#[from] SecretFileError),
    /// The file of the certificate is too large.
    #[error("tls-certificate {0}: is larger than 64 KiB")]
    TooLarge(PathBuf),
    /// There is no certificate in the file, or one that cannot be read.
    #[error(
        "tls-certificate {0}: has no certificate in PEM: name the file that begins with -----BEGIN CERTIFICATE-----"
    )]
    NoCertificate(PathBuf),
    /// There is no private key in the file.
    #[error(
        "tls-key {0}: has no private key in PEM: name the file that begins with -----BEGIN PRIVATE KEY-----"
    )]
    NoKey(PathBuf),
    /// The key is not that of the certificate.
    #[error(
        "tls-key {key}: is not the key of the first certificate in tls-certificate {certificate}: name two files that belong together"
    )]
    WrongPair {
        /// The file of the certificate.
        certificate: PathBuf,
        /// The file of the key.
        key: PathBuf,
    },
    /// The certificate has ended.
    #[error("tls-certificate {path}: the certificate ended on {ended}: renew it")]
    Expired {
        /// The file.
        path: PathBuf,
        /// When it ended.
        ended: String,
    },
    /// The certificate does not count yet.
    #[error(
        "tls-certificate {path}: the certificate counts only from {begins} on: check the clock of this machine"
    )]
    TooEarly {
        /// The file.
        path: PathBuf,
        /// From when it counts.
        begins: String,
    },
    /// The certificate names other hosts.
    #[error(
        "tls-certificate {path}: the certificate is not for {host}, the host of origin: correct origin, or name the certificate for that host"
    )]
    OtherHost {
        /// The file.
        path: PathBuf,
        /// The host of the origin.
        host: String,
    },
    /// The library refuses the pair.
    #[error("tls: {0}")]
    Refused(String),
}

/// Time of the last change and size of a file.
type Stamp = Option<(SystemTime, u64)>;

struct Loaded {
    config: Arc<ServerConfig>,
    /// When the certificate ends.
    ends: UnixSeconds,
    stamps: [Stamp; 2],
}

/// The certificate in use, and how it is read again. Cheap to clone.
#[derive(Clone)]
pub struct Tls {
    files: Arc<TlsFiles>,
    host: Arc<str>,
    clock: Clock,
    loaded: Arc<RwLock<Loaded>>,
}

impl std::fmt::Debug for Tls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Tls")
    }
}

impl Tls {
    /// Reads the files of a server for `host`.
    ///
    /// # Errors
    /// [`TlsError`], which names the file and what is wrong with it.
    pub fn load(files: TlsFiles, host: &str, clock: Clock) -> Result<Self, TlsError> {
        let loaded = Loaded::read(&files, host, clock.now())?;
        Ok(Self {
            files: Arc::new(files),
            host: host.into(),
            clock,
            loaded: Arc::new(RwLock::new(loaded)),
        })
    }

    /// The acceptor of connections, with the pair that was read last.
    #[must_use]
    pub fn acceptor(&self) -> TlsAcceptor {
        let loaded = self.loaded.read().unwrap_or_else(PoisonError::into_inner);
        TlsAcceptor::from(loaded.config.clone())
    }

    /// When the certificate in use ends.
    #[must_use]
    pub fn ends_at(&self) -> UnixSeconds {
        let loaded = self.loaded.read().unwrap_or_else(PoisonError::into_inner);
        loaded.ends
    }

    /// Reads the files again. A pair that cannot be used is logged, and the one before stays. Returns whether there is a new pair.
    #[must_use]
    pub fn reload(&self) -> bool {
        match Loaded::read(&self.files, &self.host, self.clock.now()) {
            Ok(loaded) => {
                *self.loaded.write().unwrap_or_else(PoisonError::into_inner) = loaded;
                tracing::info!("the certificate was read again");
                true
            }
            Err(error) => {
                tracing::error!(%error, "the certificate could not be read again: the one before stays in use");
                false
            }
        }
    }

    /// Looks at the files every [`LOOK`], and reads them again once they have changed and stay the same for one look.
    pub(crate) async fn follow(self) {
        let mut seen = self.stamps();
        loop {
            tokio::time::sleep(LOOK).await;
            let now = stamps(&self.files);
            if now != self.stamps() && now == seen && !self.reload() {
                // Said once: the next change is tried again.
                self.loaded
                    .write()
                    .unwrap_or_else(PoisonError::into_inner)
                    .stamps = now;
            }
            seen = now;
        }
    }

    fn stamps(&self) -> [Stamp; 2] {
        self.loaded
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .stamps
    }
}

fn stamps(files: &TlsFiles) -> [Stamp; 2] {
    [&files.certificate, &files.key].map(|path| {
        let meta = fs::metadata(path).ok()?;
        Some((meta.modified().ok()?, meta.len()))
    })
}

impl Loaded {
    fn read(files: &TlsFiles, host: &str, now: UnixSeconds) -> Result<Self, TlsError> {
        let stamps = stamps(files);
        let chain = read_chain(&files.certificate)?;
        let key = read_key(&files.key)?;
        let first = chain
            .first()
            .ok_or_else(|| TlsError::NoCertificate(files.certificate.clone()))?;
        let ends = check_dates(&files.certificate, first, now)?;
        check_host(&files.certificate, first, host)?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| TlsError::Refused(error.to_string()))?
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .map_err(|error| match error {
                rustls::Error::InconsistentKeys(_) => TlsError::WrongPair {
                    certificate: files.certificate.clone(),
                    key: files.key.clone(),
                },
                other => TlsError::Refused(other.to_string()),
            })?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Self {
            config: Arc::new(config),
            ends,
            stamps,
        })
    }
}

fn read(path: &Path) -> Result<Vec<u8>, TlsError> {
    let io = |source| TlsError::Io {
        path: path.into(),
        source,
    };
    let meta = fs::metadata(path).map_err(io)?;
    if meta.len() > MAX_FILE {
        return Err(TlsError::TooLarge(path.into()));
    }
    fs::read(path).map_err(io)
}

fn read_chain(path: &Path) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let pem = read(path)?;
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&pem).collect();
    chain
        .ok()
        .filter(|chain| !chain.is_empty())
        .ok_or_else(|| TlsError::NoCertificate(path.into()))
}

fn read_key(path: &Path) -> Result<PrivateKeyDer<'static>, TlsError> {
    let pem = secret_file::read(path)?;
    PrivateKeyDer::from_pem_slice(&pem).map_err(|_| TlsError::NoKey(path.into()))
}

/// Checks that the certificate counts now. Returns when it ends.
fn check_dates(
    path: &Path,
    certificate: &CertificateDer<'_>,
    now: UnixSeconds,
) -> Result<UnixSeconds, TlsError> {
    let parsed = Certificate::from_der(certificate)
        .map_err(|_| TlsError::NoCertificate(path.to_path_buf()))?;
    let validity = parsed.tbs_certificate.validity;
    let begins = UnixSeconds(validity.not_before.to_unix_duration().as_secs());
    let ends = UnixSeconds(validity.not_after.to_unix_duration().as_secs());
    let path = path.to_path_buf();
    if ends < now {
        let ended = shown_time(ends);
        return Err(TlsError::Expired { path, ended });
    }
    if now < begins {
        let begins = shown_time(begins);
        return Err(TlsError::TooEarly { path, begins });
    }
    if ends.since(now) < SOON_S {
        tracing::warn!(
            "the certificate in {} ends on {}",
            path.display(),
            shown_time(ends)
        );
    }
    Ok(ends)
}

fn check_host(path: &Path, certificate: &CertificateDer<'_>, host: &str) -> Result<(), TlsError> {
    let other = || TlsError::OtherHost {
        path: path.into(),
        host: host.into(),
    };
    let parsed = rustls::server::ParsedCertificate::try_from(certificate)
        .map_err(|_| TlsError::NoCertificate(path.into()))?;
    let name = ServerName::try_from(host).map_err(|_| other())?;
    rustls::client::verify_server_name(&parsed, &name).map_err(|_| other())
}
