//! The program `countersign-demo-bank`.

use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Parser, Subcommand};
use demo_bank::{Registration, router, service_table};
use tracing_subscriber::EnvFilter;

/// A bank that signs people in, and has transfers signed, through Countersign
#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Prints the bank's table for the file of the server's --config
    Service(Options),
    /// Serves the bank
    Serve {
        #[command(flatten)]
        options: Options,
        /// The address of the server
        #[arg(long)]
        issuer: String,
        /// An HTTP proxy on the bank's own way to the server
        #[arg(long)]
        proxy: Option<String>,
    },
}

#[derive(clap::Args)]
struct Options {
    /// The address and port to listen on
    #[arg(long, default_value = "127.0.0.1:8800")]
    listen: SocketAddr,
    /// The address of the bank in browsers; otherwise http and the one of --listen
    #[arg(long)]
    origin: Option<String>,
    /// The id under which the server knows the bank
    #[arg(long, default_value = "demo-bank")]
    client_id: String,
    /// The file with the bank's secret; drawn at the first use
    #[arg(long)]
    secret_file: PathBuf,
}

impl Options {
    /// The address of the bank, which listens at `listen`.
    fn origin(&self, listen: SocketAddr) -> String {
        match &self.origin {
            Some(origin) => origin.clone(),
            None => format!("http://{listen}"),
        }
    }

    /// Reads the secret, and draws it if there is none: 32 bytes in hexadecimal digits.
    fn secret(&self) -> std::io::Result<String> {
        match std::fs::read_to_string(&self.secret_file) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let mut bytes = [0; 32];
                getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
                let secret: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
                let mut options = std::fs::OpenOptions::new();
                options.write(true).create_new(true);
                #[cfg(unix)]
                std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
                options
                    .open(&self.secret_file)?
                    .write_all(secret.as_bytes())?;
                Ok(secret)
            }
            read => Ok(read?.trim_end().to_owned()),
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let filter =
        EnvFilter::try_from_env("DEMO_BANK_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter(filter)
        .init();
    match run(Cli::parse().command).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout();
    match command {
        Command::Service(options) => {
            options.secret()?;
            let file = std::fs::canonicalize(&options.secret_file)?;
            let table = service_table(
                &options.origin(options.listen),
                &options.client_id,
                &file.to_string_lossy(),
            );
            write!(out, "{table}")?;
        }
        Command::Serve {
            options,
            issuer,
            proxy,
        } => {
            let listener = tokio::net::TcpListener::bind(options.listen)
                .await
                .map_err(|error| format!("cannot listen on {}: {error}", options.listen))?;
            let origin = options.origin(listener.local_addr()?);
            let registration = Registration {
                issuer,
                client_id: options.client_id.clone(),
                secret: options.secret()?,
                origin: origin.clone(),
                proxy,
            };
            let app = router(registration, Arc::new(jiff::Timestamp::now))?;
            writeln!(out, "listening on {origin}")?;
            out.flush()?;
            axum::serve(listener, app)
                .with_graceful_shutdown(async {
                    let _ = tokio::signal::ctrl_c().await;
                })
                .await?;
        }
    }
    Ok(())
}
