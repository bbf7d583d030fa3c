//! TLS of a client, with the roots that the system trusts.

use std::sync::Arc;

use rustls::pki_types::CertificateDer;

/// TLS could not be set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the system's trusted roots cannot be used")]
pub struct NoTls;

/// The configuration of a client that trusts the system's roots.
pub(super) fn trusting_system_roots() -> Result<rustls::ClientConfig, NoTls> {
    use rustls_platform_verifier::BuilderVerifierExt as _;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|config| config.with_platform_verifier())
        .map_err(|_| NoTls)?;
    Ok(config.with_no_client_auth())
}

/// The configuration of a client that trusts this root alone.
pub(super) fn trusting(root: &CertificateDer<'static>) -> Result<rustls::ClientConfig, NoTls> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(root.clone()).map_err(|_| NoTls)?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|_| NoTls)?
        .with_root_certificates(roots);
    Ok(config.with_no_client_auth())
}
