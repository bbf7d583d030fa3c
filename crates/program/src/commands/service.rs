//! `countersign-server service`.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::json;
use server::config::{Config, ServiceOptions};
use server::domain::service::ServiceId;
use server::domain::token::PlainToken;
use server::server::configured_origin;
use server::store::services::StoredService;
use server::use_cases::administration::{CommandOutcome, services};
use toml::{Table as Settings, Value};

use super::{Common, Failure, Report, Session, Table, counted, help, open_if_there};

/// The last line of every change.
const FOLLOWS: &str = "A running server follows at once.";

/// The line below a new secret.
const KEEP: &str = "Keep the secret now: only its hash is stored.";

/// The verbs.
#[derive(Debug, Subcommand)]
pub(crate) enum ServiceCommand {
    /// Creates a service in the database, and prints its client id and secret once
    ///
    /// For OpenID Connect name its addresses; for other settings give a file with what a table [[services]] of the configuration file
    /// has, except id and name. The same checks apply. Only the hash of the secret is stored. A running server follows at once.
    #[command(after_help = help!(
        "  countersign-server service create wiki \"City wiki\" --redirect-uri https://wiki.example.eu/callback\n  \
         countersign-server service create map \"City map\" --redirect-uri http://127.0.0.1:8975/signed-in --public\n  \
         countersign-server service create till \"Till 5\" --ciba\n  \
         countersign-server service create desk \"Service desk\" --settings desk.toml"
    ))]
    Create(Box<Create>),
    /// Lists the services of the configuration file and of the database
    #[command(after_help = help!("  countersign-server service list --json"))]
    List(Box<All>),
    /// Checks all services as the server does when it starts
    #[command(after_help = help!("  countersign-server service check --config /etc/countersign/server.toml"))]
    Check(Box<All>),
    /// Disables a service of the database
    #[command(after_help = help!("  countersign-server service disable wiki"))]
    Disable(Box<Named>),
    /// Enables a disabled service
    #[command(after_help = help!("  countersign-server service enable wiki"))]
    Enable(Box<Named>),
    /// Draws a new client secret for a service of the database, and prints it once. The old one ends at once
    ///
    /// The service must be one that has a secret: not a public one, and not one that signs with keys
    #[command(after_help = help!("  countersign-server service new-secret wiki"))]
    NewSecret(Box<Named>),
    /// Lets a service authenticate again at once that the server makes wait, after too many failures from one network
    ///
    /// A new secret does the same. The failures of all services are forgotten, since the counts do not tell whose they are
    #[command(after_help = help!("  countersign-server service unlock wiki"))]
    Unlock(Box<Named>),
    /// Deletes a service of the database. Its secret cannot be brought back
    #[command(after_help = help!("  countersign-server service delete wiki --yes"))]
    Delete(Box<Delete>),
}

/// A new service.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// The id, which is also the client_id
    #[arg(value_parser = id)]
    id: ServiceId,
    /// The name that people see
    title: String,
    /// When it asks for a second factor: `when-enrolled`, `required`, or `optional`: the password alone is enough there, and
    /// opens neither My Account nor a service that asks for more
    #[arg(long, value_name = "WHEN")]
    service_second_factor: Option<String>,
    /// An address to which codes of OpenID Connect may be sent; may be repeated
    #[arg(long, value_name = "URI")]
    redirect_uri: Vec<String>,
    /// The service may ask persons' devices by itself, without a browser (CIBA)
    #[arg(long, conflicts_with = "public")]
    ciba: bool,
    /// The service cannot keep a secret: it gets none, and must use PKCE
    #[arg(long)]
    public: bool,
    /// A TOML file with further settings
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    #[command(flatten)]
    common: Common,
}

/// All services.
#[derive(Debug, Args)]
pub(crate) struct All {
    #[command(flatten)]
    common: Common,
}

/// The service that is meant.
#[derive(Debug, Args)]
pub(crate) struct Named {
    /// The id of the service
    #[arg(value_parser = id)]
    id: ServiceId,
    #[command(flatten)]
    common: Common,
}

/// The service to delete.
#[derive(Debug, Args)]
pub(crate) struct Delete {
    /// The id of the service
    #[arg(value_parser = id)]
    id: ServiceId,
    /// Needed, since it cannot be undone
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    common: Common,
}

fn id(text: &str) -> Result<ServiceId, String> {
    ServiceId::parse(text)
        .ok_or_else(|| "must have 1 to 64 lower-case letters, digits, `.`, `-` or `_`".into())
}

impl ServiceCommand {
    /// Runs the command.
    pub(crate) async fn run(self) -> Result<(), Failure> {
        match self {
            Self::Create(new) => create(*new).await,
            Self::List(all) => list(*all).await,
            Self::Check(all) => check(*all).await,
            Self::Disable(named) => set_disabled(*named, true).await,
            Self::Enable(named) => set_disabled(*named, false).await,
            Self::NewSecret(named) => new_secret(*named).await,
            Self::Unlock(named) => unlock(*named).await,
            Self::Delete(named) => delete(*named).await,
        }
    }
}

fn refused(error: impl std::fmt::Display) -> Failure {
    Failure::Refused(error.to_string())
}

/// Checks the services of the file with these, as a start does.
fn checked(config: &Config, stored: Vec<ServiceOptions>) -> Result<Config, Failure> {
    let config = config.clone().with_services(stored).map_err(refused)?;
    federation::check(&config).map_err(refused)?;
    Ok(config)
}

/// The largest file of settings. Bytes.
const MAX_FILE: u64 = 64 * 1024;

/// Reads the settings of one service.
fn read_settings(path: &Path) -> Result<Settings, Failure> {
    let shown = path.display();
    let unreadable = |error| Failure::NotFound(format!("the file {shown}: {error}"));
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let mut text = String::new();
    let read = file.take(MAX_FILE + 1).read_to_string(&mut text);
    read.map_err(unreadable)?;
    if text.len() as u64 > MAX_FILE {
        return Err(refused(format!("the file {shown} has more than 64 KB")));
    }
    let settings: Settings = text.parse().map_err(refused)?;
    if settings.contains_key("services") {
        return Err(refused(format!(
            "the file {shown} has the settings of one service, without the words before: [oidc] in place of [services.oidc], and no [[services]]"
        )));
    }
    Ok(settings)
}

/// The settings of a new service, and its secret if it gets one.
fn settings_of(new: &Create) -> Result<(Settings, Option<PlainToken>), Failure> {
    let mut settings: Settings = match &new.settings {
        None => Settings::new(),
        Some(file) => read_settings(file)?,
    };
    settings.insert("id".into(), new.id.as_str().into());
    settings.insert("name".into(), new.title.clone().into());
    if let Some(when) = &new.service_second_factor {
        settings.insert("second-factor".into(), when.clone().into());
    }
    let oidc = federation::oidc::NAME;
    if new.ciba || !new.redirect_uri.is_empty() {
        let client = settings
            .entry(oidc)
            .or_insert_with(|| Value::Table(Settings::new()));
        let addresses = new
            .redirect_uri
            .iter()
            .cloned()
            .map(Value::String)
            .collect();
        let client = client
            .as_table_mut()
            .ok_or_else(|| refused("oidc must be a table"))?;
        if !new.redirect_uri.is_empty() {
            client.insert("redirect-uris".into(), Value::Array(addresses));
        }
        if new.ciba {
            client.insert("ciba".into(), true.into());
        }
    }
    let Some(client) = settings.get_mut(oidc).and_then(Value::as_table_mut) else {
        return Ok((settings, None));
    };
    let named = ["secret-file", "secret-sha256", "jwks-file"];
    if new.public || named.iter().any(|option| client.contains_key(*option)) {
        return Ok((settings, None));
    }
    let secret = PlainToken::make().map_err(|_| Failure::Randomness)?;
    let hash = federation::oidc::secret_hash(&secret.reveal());
    client.insert("secret-sha256".into(), hash.into());
    Ok((settings, Some(secret)))
}

async fn create(new: Create) -> Result<(), Failure> {
    let (settings, secret) = settings_of(&new)?;
    let protocols = settings.values().any(Value::is_table);
    if !protocols {
        let text = "name a protocol: --redirect-uri or --ciba for OpenID Connect, or --settings";
        return Err(Failure::Refused(text.into()));
    }
    let session = Session::open(new.common)?;
    let text = toml::to_string(&settings).map_err(refused)?;
    let stored = session.store.read(services::stored).await?;
    // Ids are unique over disabled services too.
    let all: Result<Vec<_>, _> = stored
        .iter()
        .map(|one| one.settings.as_str())
        .chain([text.as_str()])
        .map(ServiceOptions::from_text)
        .collect();
    checked(&session.config, all.map_err(refused)?)?;
    let id = new.id.clone();
    let made = session
        .store
        .write(move |tx| services::create(tx, &id, &text))
        .await?;
    if made != CommandOutcome::Made {
        return Err(refused(format!(
            "service {}: is there twice",
            new.id.as_str()
        )));
    }
    let origin = configured_origin(&session.config).map(|origin| origin.to_string());
    session.print(&created(
        &new.id,
        &settings,
        secret.as_ref(),
        origin.as_deref(),
    ))
}

/// The values that the service needs, in the words of its protocols.
fn created(
    id: &ServiceId,
    settings: &Settings,
    secret: Option<&PlainToken>,
    origin: Option<&str>,
) -> Report {
    let id = id.as_str();
    let mut lines = Vec::new();
    let mut json = json!({ "service": id });
    let secret = secret.map(PlainToken::reveal);
    if settings.contains_key(federation::oidc::NAME) {
        lines.push(format!("client id:      {id}"));
        lines.extend(origin.map(|issuer| format!("issuer:         {issuer}")));
        if let Some(secret) = &secret {
            lines.push(format!("client secret:  {}", **secret));
            lines.push(KEEP.into());
        }
        json["client_id"] = id.into();
        json["client_secret"] = secret.as_ref().map(|secret| secret.as_str()).into();
        json["issuer"] = origin.into();
    } else {
        lines.push(format!("service:        {id}"));
    }
    if settings.contains_key(federation::cas::NAME) {
        let address = origin.map(|origin| format!("{origin}/cas/"));
        lines.extend(
            address
                .iter()
                .map(|address| format!("CAS server:     {address}")),
        );
        json["cas_server"] = address.into();
    }
    lines.push(FOLLOWS.into());
    Report {
        text: lines.join("\n"),
        json,
    }
}

/// A service as the list shows it.
struct Listed {
    id: String,
    name: String,
    place: &'static str,
    state: &'static str,
    /// The policy that counts: its own, or else the server's.
    second_factor: String,
    protocols: String,
}

impl Listed {
    fn of(
        options: &ServiceOptions,
        config: &Config,
        (place, state): (&'static str, &'static str),
    ) -> Self {
        let protocols: Vec<&str> = options.protocols.keys().map(String::as_str).collect();
        Self {
            id: options.id.clone(),
            name: options.name.clone(),
            place,
            state,
            second_factor: match &options.second_factor {
                Some(own) => own.clone(),
                None => config.second_factor.word().into(),
            },
            protocols: protocols.join(", "),
        }
    }

    fn stored(one: &StoredService, config: &Config) -> Result<Self, Failure> {
        let options = ServiceOptions::from_text(&one.settings)?;
        let state = match one.disabled_at {
            None => "enabled",
            Some(_) => "disabled",
        };
        Ok(Self::of(&options, config, ("database", state)))
    }
}

async fn list(all: All) -> Result<(), Failure> {
    let session = Session::open(all.common)?;
    let stored = session.store.read(services::stored).await?;
    let of_file = session.config.service_options.iter();
    let mut listed: Vec<Listed> = of_file
        .map(|options| Listed::of(options, &session.config, ("file", "enabled")))
        .collect();
    for one in &stored {
        listed.push(Listed::stored(one, &session.config)?);
    }
    let mut table = Table::new([
        "SERVICE",
        "NAME",
        "FROM",
        "STATE",
        "SECOND FACTOR",
        "PROTOCOLS",
    ]);
    let mut json = Vec::new();
    for one in listed {
        json.push(json!({
            "id": one.id, "name": one.name, "from": one.place, "state": one.state,
            "second_factor": one.second_factor, "protocols": one.protocols,
        }));
        table.add([
            one.id,
            one.name,
            one.place.into(),
            one.state.into(),
            one.second_factor,
            one.protocols,
        ]);
    }
    session.print(&Report {
        text: table.text(),
        json: serde_json::Value::Array(json),
    })
}

async fn check(all: All) -> Result<(), Failure> {
    let (config, as_json) = (all.common.server.resolve()?, all.common.json);
    // Before the first start the services of the file are all there are.
    let stored = match open_if_there(&config)? {
        Some(store) => store.read(services::stored).await?,
        None => Vec::new(),
    };
    let used = services::settings(&stored).map_err(refused)?;
    let count = checked(&config, used)?.services.len();
    let report = Report {
        text: counted(count, "service is valid", "services are valid"),
        json: json!({ "checked": count }),
    };
    super::print(&report, as_json)
}

/// Prints the result of a change of the service.
fn tell(
    session: &Session,
    id: &ServiceId,
    outcome: CommandOutcome,
    done: &str,
) -> Result<(), Failure> {
    let shown = id.as_str();
    let in_file = |options: &ServiceOptions| options.id == shown;
    match outcome {
        CommandOutcome::Made => session.print(&Report {
            text: format!("{shown} is {done}. {FOLLOWS}"),
            json: json!({ "service": shown, "done": done }),
        }),
        CommandOutcome::Unchanged => Err(refused(format!("{shown} is {done} already"))),
        CommandOutcome::NotFound if session.config.service_options.iter().any(in_file) => {
            let text = format!("{shown} is in the configuration file: change it there");
            Err(Failure::Refused(text))
        }
        CommandOutcome::NotFound => Err(Failure::NotFound(format!("there is no service {shown}"))),
    }
}

async fn set_disabled(named: Named, disabled: bool) -> Result<(), Failure> {
    let session = Session::open(named.common)?;
    let id = named.id.clone();
    let outcome = session
        .store
        .write(move |tx| services::set_disabled(tx, &id, disabled))
        .await?;
    let done = if disabled { "disabled" } else { "enabled" };
    tell(&session, &named.id, outcome, done)
}

/// The settings with a new secret in the place of the old one.
fn with_new_secret(text: &str) -> Result<(String, PlainToken), Failure> {
    let mut settings: Settings = text.parse().map_err(refused)?;
    let client = settings.get_mut(federation::oidc::NAME);
    let client = client.and_then(Value::as_table_mut);
    let hash = client.and_then(|client| client.get_mut("secret-sha256"));
    let hash = hash.ok_or_else(|| refused("the service has no secret in the database"))?;
    let secret = PlainToken::make().map_err(|_| Failure::Randomness)?;
    *hash = federation::oidc::secret_hash(&secret.reveal()).into();
    Ok((toml::to_string(&settings).map_err(refused)?, secret))
}

async fn new_secret(named: Named) -> Result<(), Failure> {
    let session = Session::open(named.common)?;
    let stored = session.store.read(services::stored).await?;
    let Some(found) = stored.into_iter().find(|one| one.id == named.id) else {
        return tell(&session, &named.id, CommandOutcome::NotFound, "");
    };
    let (text, secret) = with_new_secret(&found.settings)?;
    let made = session
        .store
        .write(move |tx| services::set_secret(tx, &found.id, &text))
        .await?;
    if made != CommandOutcome::Made {
        return tell(&session, &named.id, made, "");
    }
    let (shown, id) = (secret.reveal(), named.id.as_str());
    session.print(&Report {
        text: format!(
            "client id:      {id}\nclient secret:  {}\n{KEEP}\nThe old secret has ended.",
            *shown
        ),
        json: json!({ "client_id": id, "client_secret": shown.as_str() }),
    })
}

async fn unlock(named: Named) -> Result<(), Failure> {
    let session = Session::open(named.common)?;
    let shown = named.id.as_str();
    let stored = session.store.read(services::stored).await?;
    let in_file = &session.config.service_options;
    if !stored.iter().any(|one| one.id == named.id) && !in_file.iter().any(|one| one.id == shown) {
        return Err(Failure::NotFound(format!("there is no service {shown}")));
    }
    let id = named.id.clone();
    session
        .store
        .write(move |tx| services::unlock(tx, &id))
        .await?;
    session.print(&Report {
        text: format!("{shown} may authenticate again at once."),
        json: json!({ "service": shown, "done": "unlocked" }),
    })
}

async fn delete(named: Delete) -> Result<(), Failure> {
    if !named.yes {
        let text =
            "deleting a service cannot be undone: add --yes to do it, or use service disable";
        return Err(Failure::Refused(text.into()));
    }
    let session = Session::open(named.common)?;
    let id = named.id.clone();
    let outcome = session
        .store
        .write(move |tx| services::delete(tx, &id))
        .await?;
    tell(&session, &named.id, outcome, "deleted")
}
