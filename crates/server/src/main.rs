//! The program `countersign-server`.

use std::process::ExitCode;

use clap::Parser;
use countersign_server::config::{Cli, Command};
use countersign_server::demo;
use countersign_server::server::Server;
use tracing_subscriber::EnvFilter;

#[tokio::main]
async fn main() -> ExitCode {
    let filter =
        EnvFilter::try_from_env("COUNTERSIGN_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter(filter)
        .init();
    let Command::Serve(options) = Cli::parse().command;
    match serve(*options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(
    options: countersign_server::config::Options,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let stop = stop_signal()?;
    let server = Server::bind(options.resolve()?).await?;
    announce(&server)?;
    server.run(stop).await;
    tracing::info!("stopped");
    Ok(())
}

/// Prints the address, and in the demo how to sign in.
fn announce(server: &Server) -> std::io::Result<()> {
    use std::io::Write;
    let state = server.state();
    let mut out = std::io::stdout().lock();
    writeln!(out, "listening on http://{}", server.address()?)?;
    if state.config.demo {
        demo::announce(&mut out, &state.origin)?;
    }
    out.flush()
}

fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
