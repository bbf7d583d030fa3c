//! The commands in docs/operate.md are those of the program.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use std::process::Command;

/// The words of a command line, in which double quotes hold words together.
fn words(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (number, part) in line.split('"').enumerate() {
        if number % 2 == 1 {
            found.push(part.to_owned());
        } else {
            found.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    found
}

#[test]
fn every_command_of_the_document_then_the_program_knows_it() {
    let document = include_str!("../../../docs/operate.md");
    let commands: Vec<&str> = document
        .lines()
        .filter_map(|line| line.strip_prefix("countersign-server "))
        .map(|line| line.split(" > ").next().unwrap())
        .collect();
    assert!(commands.len() > 12, "{commands:?}");
    for command in commands {
        let output = Command::new(env!("CARGO_BIN_EXE_countersign-server"))
            .args(words(command))
            .arg("--help")
            .env_clear()
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{command}: {said}");
    }
}
