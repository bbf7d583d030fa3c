//! The program `countersign-server`.

mod cli;
mod commands;

use std::io::IsTerminal as _;
use std::process::ExitCode;
use std::sync::Arc;

use federation::{Federation, FederationError};
use server::config::{LogFormat, Options};
use server::demo;
use server::server::Server;
use tracing_subscriber::EnvFilter;

use crate::cli::{Cli, Command};

#[tokio::main]
async fn main() -> ExitCode {
    let command = Cli::read().command;
    // The operator's commands answer in words of their own.
    let usual = match command {
        Command::Serve(_) => "info",
        _ => "warn",
    };
    let filter =
        EnvFilter::try_from_env("COUNTERSIGN_LOG").unwrap_or_else(|_| EnvFilter::new(usual));
    let format = match &command {
        Command::Serve(options) => options.log_format(),
        _ => LogFormat::Text,
    };
    begin_log(filter, format);
    let done = match command {
        Command::Serve(options) => serve(*options).await,
        Command::Account(command) => return commands::finish(command.run().await),
        Command::Audit(command) => return commands::finish(command.run().await),
        Command::Backup(command) => return commands::finish(command.run().await),
        Command::Restore(command) => return commands::finish(command.run()),
        Command::Key(command) => return commands::finish(command.run().await),
        Command::Device(command) => return commands::finish(command.run().await),
        Command::Service(command) => return commands::finish(command.run().await),
        Command::Mail(command) => return commands::finish(command.run().await),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the log to the error output.
fn begin_log(filter: EnvFilter, format: LogFormat) {
    let log = tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_ansi(shows_colours())
        .with_env_filter(filter);
    match format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().flatten_event(true).with_span_list(false).init(),
    }
}

/// Whether the log may have colours: on a terminal, unless the environment has a non-empty `NO_COLOR`.
fn shows_colours() -> bool {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    std::io::stderr().is_terminal() && !refused
}

async fn serve(options: Options) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let stop = stop_signal()?;
    let config = options.clone().resolve()?;
    commands::check_user_of_server(&config)?;
    let server = Server::bind(config).await?;
    let (routes, services) = federation::start(server.state())?;
    let server = server.extended(routes);
    follow_hangups(&server, options, services)?;
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
    let scheme = if state.tls.is_some() { "https" } else { "http" };
    writeln!(out, "listening on {scheme}://{}", server.address()?)?;
    if let Some(address) = server.operations_address()? {
        writeln!(out, "operator's port: http://{address}")?;
    }
    if state.config.demo {
        demo::announce(&mut out, &state.origin)?;
    }
    out.flush()
}

/// Reads the certificate and the services of the configuration file again on SIGHUP.
fn follow_hangups(
    server: &Server,
    options: Options,
    services: Arc<Federation>,
) -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut hangups = signal(SignalKind::hangup())?;
    let tls = server.state().tls.clone();
    tokio::spawn(async move {
        while hangups.recv().await.is_some() {
            if let Some(tls) = &tls {
                let _ = tls.reload();
            }
            match reload_services(&options, &services).await {
                Ok(()) => tracing::info!("the services of the configuration file were read again"),
                Err(error) => {
                    tracing::error!(%error, "the services of the configuration file cannot be used; those before stay in use");
                }
            }
        }
    });
    Ok(())
}

async fn reload_services(options: &Options, services: &Federation) -> Result<(), FederationError> {
    services.reload(&options.clone().resolve()?).await
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
