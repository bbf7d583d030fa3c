//! `service` and `mail`.

use serde_json::json;

use crate::running::{Running, until};

#[test]
fn service_created_then_the_running_server_knows_it_at_once_and_its_secret_is_nowhere() {
    let server = Running::start();
    let discovery = "/.well-known/openid-configuration";
    let oidc = |status: &str| {
        let answer = server.get(discovery);
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}")),
            "{answer}"
        );
    };
    oidc("404");
    let key = server.data().join("keys/oidc.pem");
    assert!(!key.exists(), "nobody needs one yet");
    let create = ["service", "create", "wiki", "City wiki"];
    let address = ["--redirect-uri", "https://wiki.example/back"];
    let made = server.json(&[&create[..], &address].concat());
    assert_eq!(made["client_id"], "wiki");
    let secret = made["client_secret"].as_str().unwrap().to_owned();
    assert!(secret.len() >= 32, "{secret}");
    let listed = server.json(&["service", "list"]);
    assert_eq!(
        listed,
        json!([{
            "id": "wiki", "name": "City wiki", "from": "database", "state": "enabled",
            "second_factor": "when-enrolled", "protocols": "oidc",
        }])
    );
    oidc("200");
    assert!(key.exists());
    let authorize = "/oidc/authorize?client_id=wiki&response_type=code&scope=openid&redirect_uri=";
    let known = server.get(&format!("{authorize}https%3A%2F%2Fwiki.example%2Fback"));
    let other = server.get(&format!("{authorize}https%3A%2F%2Fevil.example%2Fback"));
    assert!(known.starts_with("HTTP/1.1 303"), "{known}");
    assert!(other.starts_with("HTTP/1.1 400"), "{other}");
    for file in std::fs::read_dir(server.folder.path().join("data")).unwrap() {
        let path = file.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            let found = bytes
                .windows(secret.len())
                .any(|part| part == secret.as_bytes());
            assert!(!found, "{}", path.display());
        }
    }
    let said = server.fails(&[&create[..], &address].concat(), 4);
    assert!(said.contains("is there twice"), "{said}");
    server.done(&["service", "disable", "wiki"]);
    assert_eq!(server.json(&["service", "check"]), json!({ "checked": 0 }));
    server.fails(&["service", "disable", "wiki"], 4);
    server.fails(&[&create[..], &address].concat(), 4);
    oidc("404");
    server.done(&["service", "enable", "wiki"]);
    oidc("200");
    assert_eq!(server.json(&["service", "check"]), json!({ "checked": 1 }));
    let said = server.fails(&["service", "delete", "wiki"], 4);
    assert!(said.contains("--yes"), "{said}");
    server.done(&["service", "delete", "wiki", "--yes"]);
    assert_eq!(server.json(&["service", "list"]), json!([]));
    server.fails(&["service", "delete", "wiki", "--yes"], 3);
}

#[test]
fn service_created_to_ask_phones_then_it_needs_no_address_and_the_server_offers_it() {
    let server = Running::start();
    let made = server.json(&["service", "create", "till", "Till 5", "--ciba"]);
    assert!(made["client_secret"].as_str().unwrap().len() >= 32);
    server.fails(
        &["service", "create", "open", "Open", "--ciba", "--public"],
        2,
    );
    let discovery = server.get("/.well-known/openid-configuration");
    assert!(discovery.contains("/oidc/bc-authorize\""), "{discovery}");
}

#[test]
fn service_of_cas_created_then_the_words_of_cas_and_the_running_server_answers_it() {
    let server = Running::start();
    let login = || server.get("/cas/login?service=https%3A%2F%2Flib.example%2F");
    assert!(login().starts_with("HTTP/1.1 404"));
    let settings = server.file("lib.toml", "[cas]\nurls = [\"https://lib.example/\"]\n");
    let said = server.done(&[
        "service",
        "create",
        "lib",
        "Library",
        "--settings",
        &settings,
    ]);
    let address = format!("CAS server:     {}/cas/\n", server.address);
    assert!(
        said.contains("service:        lib\n") && said.contains(&address),
        "{said}"
    );
    assert!(
        !said.contains("client") && !said.contains("issuer"),
        "{said}"
    );
    assert!(login().starts_with("HTTP/1.1 303"));
    server.done(&["service", "disable", "lib"]);
    assert!(login().starts_with("HTTP/1.1 404"));
}

/// A request of a service at the authorization endpoint.
fn authorize(server: &Running, id: &str) -> String {
    server.get(&format!(
        "/oidc/authorize?client_id={id}&response_type=code&scope=openid&code_challenge_method=S256\
         &code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&redirect_uri=https%3A%2F%2F{id}.example%2F"
    ))
}

#[test]
fn service_gets_a_new_secret_or_is_disabled_then_the_running_server_follows_at_once() {
    let server = Running::start();
    let create = ["service", "create", "wiki", "City wiki"];
    let address = ["--redirect-uri", "https://wiki.example/"];
    let first = server.json(&[&create[..], &address].concat());
    let public = ["service", "create", "map", "Map", "--public"];
    let at_map = ["--redirect-uri", "https://map.example/"];
    server.done(&[&public[..], &at_map].concat());
    let second = server.json(&["service", "new-secret", "wiki"]);
    assert_eq!(second["client_id"], "wiki");
    let length = second["client_secret"].as_str().unwrap().len();
    assert!(length >= 32, "{length}");
    assert_ne!(first["client_secret"], second["client_secret"]);
    let said = server.done(&["service", "new-secret", "wiki"]);
    assert!(said.contains("The old secret has ended"), "{said}");
    let said = server.fails(&["service", "new-secret", "map"], 4);
    assert!(said.contains("has no secret"), "{said}");
    server.fails(&["service", "new-secret", "gone"], 3);
    let said = server.done(&["service", "unlock", "wiki"]);
    assert!(said.contains("wiki may authenticate again"), "{said}");
    server.fails(&["service", "unlock", "gone"], 3);
    for (command, status) in [
        (&["disable"][..], "400"),
        (&["enable"], "303"),
        (&["delete", "--yes"], "400"),
    ] {
        server.done(&[&["service"], command, &["wiki"]].concat());
        let answer = authorize(&server, "wiki");
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}")),
            "{command:?}: {answer}"
        );
    }
    assert!(authorize(&server, "map").starts_with("HTTP/1.1 303"));
}

#[test]
fn server_gets_sighup_then_it_reads_the_services_of_its_file_or_keeps_those_before() {
    let service = |id: &str, scheme: &str| {
        format!(
            "[[services]]\nid = \"{id}\"\nname = \"{id}\"\n[services.oidc]\nredirect-uris = [\"{scheme}://{id}.example/\"]\n"
        )
    };
    let knows = |server: &Running, id: &str| authorize(server, id).starts_with("HTTP/1.1 303");
    let (server, file) = Running::with_config(&service("wiki", "https"));
    assert!(knows(&server, "wiki") && !knows(&server, "map"));
    let bad = service("map", "https") + &service("bad", "http");
    std::fs::write(&file, bad).unwrap();
    server.hang_up();
    let good = service("wiki", "https") + &service("shop", "https");
    assert!(knows(&server, "wiki"));
    std::fs::write(&file, good).unwrap();
    server.hang_up();
    until("the new service", || knows(&server, "shop").then_some(()));
    assert!(knows(&server, "wiki") && !knows(&server, "map"));
    std::fs::write(&file, service("shop", "https")).unwrap();
    server.hang_up();
    until("the end of the old one", || {
        (!knows(&server, "wiki")).then_some(())
    });
}

#[test]
fn service_that_cannot_be_then_words_and_nothing_is_stored() {
    let server = Running::start();
    let create = |more: &[&'static str]| {
        let start = ["service", "create", "wiki", "City wiki"];
        [&start[..], more].concat()
    };
    let settings = server.file("bad.toml", "[saml]\nentity = \"x\"");
    let keys = "[oidc]\nredirect-uris = [\"https://w.example/\"]\njwks-file = \"/none\"";
    let keys = server.file("keys.toml", keys);
    let named = "[services.oidc]\nredirect-uris = [\"https://w.example/\"]";
    let named = server.file("named.toml", named);
    let large = server.file("large.toml", &"#".repeat(65 * 1024));
    for (command, words) in [
        (create(&[]), "name a protocol"),
        (
            create(&["--redirect-uri", "http://wiki.example/"]),
            "must be https",
        ),
        (
            create(&[
                "--redirect-uri",
                "https://w.example/",
                "--service-second-factor",
                "never",
            ]),
            "second-factor must be",
        ),
        (
            vec!["service", "create", "wiki", "W", "--settings", &settings],
            "neither an option nor a protocol",
        ),
        (
            create(&["--redirect-uri", "https://*.example/"]),
            "user name or `*`",
        ),
        (
            vec!["service", "create", "wiki", "W", "--settings", &named],
            "[oidc] in place of [services.oidc]",
        ),
        (
            vec!["service", "create", "wiki", "W", "--settings", &large],
            "has more than 64 KB",
        ),
        // A client with keys gets no secret besides.
        (
            vec!["service", "create", "wiki", "W", "--settings", &keys],
            "jwks-file /none",
        ),
        (
            vec![
                "service",
                "create",
                "account",
                "W",
                "--redirect-uri",
                "https://w.example/",
            ],
            "My Account",
        ),
    ] {
        let said = server.fails(&command, 4);
        assert!(said.contains(words), "{command:?}: {said}");
    }
    server.fails(&["service", "create", "Wiki", "W"], 2);
    assert_eq!(server.json(&["service", "list"]), json!([]));
}

#[test]
fn services_checked_before_the_first_start_then_those_of_the_file_count() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("server.toml");
    let check = |protocol: &str| {
        let service = format!("[[services]]\nid = \"wiki\"\nname = \"W\"\n{protocol}");
        std::fs::write(&file, service).unwrap();
        std::process::Command::new(env!("CARGO_BIN_EXE_countersign-server"))
            .args(["service", "check", "--config"])
            .arg(&file)
            .arg("--data-dir")
            .arg(folder.path().join("data"))
            .env_clear()
            .output()
            .unwrap()
    };
    let address = "redirect-uris = [\"https://w.example/\"]\n";
    let good = check(&format!("[services.oidc]\n{address}"));
    let said = String::from_utf8_lossy(&good.stdout);
    assert_eq!(
        (good.status.code(), said.as_ref()),
        (Some(0), "1 service is valid\n")
    );
    for (protocol, words) in [
        (
            format!("[services.saml]\n{address}"),
            "neither an option nor a protocol",
        ),
        (String::new(), "has no protocol"),
        (
            format!("[services.oidc]\n{address}smtp-host = \"m\"\n"),
            "`smtp-host` is no setting of oidc: move an option of the server before the first table",
        ),
    ] {
        let bad = check(&protocol);
        let said = String::from_utf8_lossy(&bad.stderr);
        assert_eq!(bad.status.code(), Some(4), "{said}");
        assert!(said.contains(words), "{said}");
    }
    assert!(!folder.path().join("data").exists(), "it makes nothing");
}

#[test]
fn service_of_the_file_and_of_the_database_with_one_id_then_refused() {
    let server = Running::start();
    let file = server.file(
        "server.toml",
        "[[services]]\nid = \"wiki\"\nname = \"City wiki\"\n[services.oidc]\nredirect-uris = [\"https://w.example/\"]\n",
    );
    let with = ["--config", &file];
    let listed = server.json(&[&["service", "list"][..], &with].concat());
    assert_eq!(listed[0]["from"], "file");
    let create = [
        "service",
        "create",
        "wiki",
        "W",
        "--redirect-uri",
        "https://w.example/",
    ];
    let said = server.fails(&[&create[..], &with].concat(), 4);
    assert!(said.contains("is there twice"), "{said}");
    let said = server.fails(
        &[&["service", "delete", "wiki", "--yes"][..], &with].concat(),
        4,
    );
    assert!(said.contains("in the configuration file"), "{said}");
}

#[test]
fn settings_without_an_end_then_refused_after_their_bound() {
    let server = Running::start();
    let create = ["service", "create", "wiki", "W", "--settings"];
    let said = server.fails(&[&create[..], &["/dev/zero"]].concat(), 4);
    assert!(said.contains("more than 64 KB"), "{said}");
    let longest = server.file("settings.toml", &" ".repeat(64 * 1024));
    let said = server.fails(&[&create[..], &[&longest]].concat(), 4);
    assert!(said.contains("name a protocol"), "{said}");
}

#[test]
fn mail_without_a_server_then_the_test_says_so_and_the_queue_is_empty() {
    let server = Running::start();
    let said = server.done(&["mail", "test", "admin@example.eu"]);
    assert!(said.contains("mails are files in"), "{said}");
    assert_eq!(server.json(&["mail", "queue"]), json!([]));
    assert_eq!(server.json(&["mail", "retry"]), json!({ "due": 0 }));
    // Nothing listens on this port.
    let route = [
        "--smtp-host",
        "127.0.0.1",
        "--smtp-port",
        "9",
        "--mail-from",
        "a@example.eu",
    ];
    let said = server.fails(
        &[&["mail", "test", "admin@example.eu"][..], &route].concat(),
        1,
    );
    let named = "smtp: no connection to smtp-host 127.0.0.1, smtp-port 9: ";
    assert!(said.starts_with(named), "{said}");
}
