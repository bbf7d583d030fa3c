//! What runs on the machines of others has no more rights than it needs, and runs what was reviewed.

use std::{fs, path::PathBuf};

use crate::{hold, root};

/// A line of a workflow, and where it stands.
struct Line {
    place: String,
    text: String,
}

#[test]
fn workflow_uses_an_action_then_it_is_pinned_to_a_commit_with_its_version_beside() {
    let used: Vec<Line> = lines()
        .into_iter()
        .filter(|line| line.text.trim_start_matches("- ").starts_with("uses:"))
        .collect();
    assert!(!used.is_empty(), "no workflow uses an action any more");
    hold(
        used.into_iter()
            .filter(|line| !is_pinned(&line.text))
            .map(|line| format!("{}: not owner/name@commit # version", line.place)),
    );
}

#[test]
fn workflow_asks_for_no_right_then_each_job_names_its_own() {
    hold(workflows().into_iter().flat_map(|(name, text)| {
        let none = text.lines().any(|line| line == "permissions: {}");
        let jobs = text.lines().filter(|line| line.trim() == "steps:").count();
        let granted = text
            .lines()
            .filter(|line| line.starts_with("    permissions:"))
            .count();
        let all = text.contains("write-all") || text.contains("read-all");
        [
            (!none).then(|| format!("{name}: wants `permissions: {{}}` for all jobs")),
            (jobs != granted).then(|| format!("{name}: {jobs} jobs, {granted} name their rights")),
            all.then(|| format!("{name}: a job may do all")),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
    }));
}

#[test]
fn change_of_a_stranger_then_it_meets_no_secret() {
    hold(workflows().into_iter().flat_map(|(name, text)| {
        let target = text.contains("pull_request_target") || text.contains("workflow_run");
        let secret = text.contains("pull_request") && text.contains("secrets.");
        [
            target.then(|| format!("{name}: strangers' changes run with our rights")),
            secret.then(|| format!("{name}: strangers' changes run beside a secret")),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
    }));
}

/// What a stranger can name (a branch, a title) is a program as soon as it stands in one.
#[test]
fn step_runs_a_script_then_nothing_is_pasted_into_it() {
    hold(
        lines()
            .into_iter()
            .filter(|line| line.text.contains("${{ github.event") || line.text.contains("head_ref"))
            .map(|line| format!("{}: pass it as a variable of the environment", line.place)),
    );
}

fn is_pinned(line: &str) -> bool {
    let Some((_, used)) = line.split_once("uses: ") else {
        return false;
    };
    let Some((name, version)) = used.split_once(" # v") else {
        return false;
    };
    let Some((repository, commit)) = name.split_once('@') else {
        return false;
    };
    repository.split('/').count() >= 2
        && commit.len() == 40
        && commit
            .bytes()
            .all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
        && version.starts_with(|digit: char| digit.is_ascii_digit())
}

fn lines() -> Vec<Line> {
    let numbered = |(name, text): (String, String)| {
        text.lines()
            .enumerate()
            .map(|(at, line)| Line {
                place: format!("{name}:{}", at + 1),
                text: line.trim().to_owned(),
            })
            .collect::<Vec<_>>()
    };
    workflows().into_iter().flat_map(numbered).collect()
}

fn workflows() -> Vec<(String, String)> {
    let folder = root().join(".github/workflows");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("there are workflows")
        .map(|entry| entry.expect("the folder can be read").path())
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let text = fs::read_to_string(&path).expect("a workflow is text");
            (name.into_owned(), text)
        })
        .collect()
}
