//! The program `countersign-server`.

mod cli;
mod commands;

use std::collections::BTreeSet;
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
    // The operator's commands answer in words of their own. The library logs each untrusted certificate as an error, which the
    // caller tells with the address, or knows to be harmless.
    let usual = match command {
        Command::Serve(_) => "info,rustls_platform_verifier=off",
        _ => "warn,rustls_platform_verifier=off",
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
    let (config, format) = (options.clone().resolve()?, options.log_format());
    commands::check_user_of_server(&config)?;
    let server = Server::bind(config).await?;
    let (routes, services) = federation::start(server.state())?;
    let server = server.extended(routes);
    follow_hangups(&server, options, services)?;
    announce(&server, format)?;
    server.run(stop).await;
    tracing::info!("stopped");
    Ok(())
}

/// Prints the address, and in the demo how to sign in. With a log in JSON it is one object, since both end in one journal.
fn announce(server: &Server, format: LogFormat) -> std::io::Result<()> {
    use std::io::Write;
    let state = server.state();
    let mut out = std::io::stdout().lock();
    let scheme = if state.tls.is_some() { "https" } else { "http" };
    let address = format!("{scheme}://{}", server.address()?);
    let operations = server.operations_address()?;
    let operations = operations.map(|address| format!("http://{address}"));
    if format == LogFormat::Json {
        let line = serde_json::json!({ "message": "listening", "address": address, "operations": operations });
        writeln!(out, "{line}")?;
        return out.flush();
    }
    writeln!(out, "listening on {address}")?;
    if let Some(address) = operations {
        writeln!(out, "operator's port: {address}")?;
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
    let at_start = options.written();
    tokio::spawn(async move {
        while hangups.recv().await.is_some() {
            if let Some(tls) = &tls {
                let _ = tls.reload();
            }
            let changed = changed(&at_start, &options.written());
            if !changed.is_empty() {
                tracing::warn!(
                    options = changed.join(", "),
                    "options of the configuration file were changed: they count from the next start on"
                );
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

/// The names of the options whose values differ.
fn changed(before: &toml::Table, now: &toml::Table) -> Vec<String> {
    let names: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
    let differs = |name: &&String| before.get(*name) != now.get(*name);
    names.into_iter().filter(differs).cloned().collect()
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
