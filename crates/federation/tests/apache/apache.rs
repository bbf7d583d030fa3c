//! An Apache of its own: a process with its own folder, on loopback.

use std::fmt::Write as _;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// The parts of the tests that this machine cannot run, as `./dev` names them.
const MISSING: &str = "COUNTERSIGN_MISSING";
const PROGRAM: &str = "/usr/sbin/apache2";
const MODULES: &str = "/usr/lib/apache2/modules";

/// Whether Apache and this module are installed; `./dev` says so where this machine cannot have them.
pub(crate) fn has(module: &str) -> bool {
    let found =
        Path::new(PROGRAM).exists() && Path::new(&format!("{MODULES}/mod_{module}.so")).exists();
    let missing = std::env::var(MISSING).is_ok_and(|names| names.contains("apache"));
    assert!(
        found || missing,
        "Apache with mod_{module} is not installed: ./dev test"
    );
    found
}

/// A running Apache, which ends with this value.
pub(crate) struct Apache {
    process: Child,
    _folder: tempfile::TempDir,
}

/// A port of loopback on which nobody listens now.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// A folder that Apache's own user can read, with a page.
pub(crate) fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    open(folder.path());
    for name in ["www", "cache"] {
        let inside = folder.path().join(name);
        std::fs::create_dir(&inside).unwrap();
        open(&inside);
    }
    std::fs::write(folder.path().join("www/page.txt"), "the page").unwrap();
    folder
}

fn open(folder: &Path) {
    std::fs::set_permissions(folder, PermissionsExt::from_mode(0o777)).unwrap();
}

impl Apache {
    /// Starts Apache with these modules and this configuration, on a port.
    pub(crate) async fn start(
        folder: tempfile::TempDir,
        port: u16,
        modules: &[&str],
        more: &str,
    ) -> Self {
        let root = folder.path().display();
        let mut text = format!(
            "ServerRoot \"{root}\"\nPidFile \"{root}/pid\"\nDefaultRuntimeDir \"{root}\"\nServerName 127.0.0.1:{port}\n\
             Listen 127.0.0.1:{port}\nErrorLog /dev/stderr\nUser www-data\nGroup www-data\nDocumentRoot \"{root}/www\"\n"
        );
        for module in ["mpm_event", "authn_core", "authz_core", "authz_user"]
            .iter()
            .chain(modules)
        {
            writeln!(text, "LoadModule {module}_module {MODULES}/mod_{module}.so").unwrap();
        }
        text.push_str(more);
        let file = folder.path().join("apache.conf");
        std::fs::write(&file, text).unwrap();
        let mut process = Command::new(PROGRAM)
            .arg("-DFOREGROUND")
            .arg("-f")
            .arg(&file)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stderr.take().unwrap()).lines();
        let mut said = String::new();
        loop {
            let line = lines.next_line().await.unwrap();
            let line = line.unwrap_or_else(|| panic!("Apache does not start:\n{said}"));
            if line.contains("resuming normal operations") {
                break;
            }
            writeln!(said, "{line}").unwrap();
        }
        // Its further lines would otherwise fill the pipe.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Self {
            process,
            _folder: folder,
        }
    }
}

impl Drop for Apache {
    /// Asks Apache to end, which then ends its own processes.
    fn drop(&mut self) {
        if let Some(id) = self.process.id() {
            let asked = std::process::Command::new("kill")
                .arg(id.to_string())
                .status();
            assert!(
                asked.is_ok_and(|status| status.success()),
                "Apache {id} is left over"
            );
        }
    }
}

/// A certificate for loopback and its key, made by OpenSSL in the folder.
pub(crate) async fn certificate(folder: &Path) {
    let made = Command::new("openssl")
        .args([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
        ])
        .args([
            "-subj",
            "/CN=127.0.0.1",
            "-addext",
            "subjectAltName=IP:127.0.0.1",
        ])
        .args(["-keyout", "key.pem", "-out", "certificate.pem"])
        .current_dir(folder)
        .output()
        .await
        .unwrap();
    assert!(made.status.success(), "{made:?}");
}
