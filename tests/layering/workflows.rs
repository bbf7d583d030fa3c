//! Workflows have only the permissions they need, run pinned actions, and release only tested commits of main.

use std::{fs, path::PathBuf};

use serde_json::{Map, Value};

use crate::{assert_no_faults, root};

/// A job that calls another workflow of the same commit.
const OUR_OWN: &str = "uses: ./.github/workflows/";

/// A line of a workflow, and its place as `file:line`.
struct Line {
    place: String,
    text: String,
}

#[test]
fn workflow_uses_an_action_then_it_is_pinned_to_a_commit_with_its_version() {
    let used: Vec<Line> = lines()
        .into_iter()
        .filter(|line| line.text.trim_start_matches("- ").starts_with("uses:"))
        .filter(|line| !line.text.starts_with(OUR_OWN))
        .collect();
    assert!(!used.is_empty(), "the scan found no action");
    assert_no_faults(
        used.into_iter()
            .filter(|line| !is_pinned(&line.text))
            .map(|line| format!("{}: not owner/name@commit # version", line.place)),
    );
}

#[test]
fn workflow_has_no_permissions_then_each_job_lists_its_own() {
    assert_no_faults(workflows().into_iter().flat_map(|(name, text)| {
        let none = text.lines().any(|line| line == "permissions: {}");
        let is_job = |line: &&str| line.trim() == "steps:" || line.trim().starts_with(OUR_OWN);
        let jobs = text.lines().filter(is_job).count();
        let granted = text
            .lines()
            .filter(|line| line.starts_with("    permissions:"))
            .count();
        let all = text.contains("write-all") || text.contains("read-all");
        [
            (!none).then(|| format!("{name}: needs `permissions: {{}}` for all jobs")),
            (jobs != granted)
                .then(|| format!("{name}: {jobs} jobs, but {granted} list permissions")),
            all.then(|| format!("{name}: a job has all permissions")),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
    }));
}

#[test]
fn pull_request_runs_then_without_secrets() {
    assert_no_faults(workflows().into_iter().flat_map(|(name, text)| {
        let target = text.contains("pull_request_target") || text.contains("workflow_run");
        let secret = text.contains("pull_request") && text.contains("secrets.");
        [
            target
                .then(|| format!("{name}: a pull request runs with the repository's permissions")),
            secret.then(|| format!("{name}: a pull request runs with access to a secret")),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
    }));
}

/// A pull request's author chooses branch names and titles. Inserted into a script, they would run as code.
#[test]
fn step_runs_a_script_then_no_event_data_is_inserted_into_it() {
    assert_no_faults(
        lines()
            .into_iter()
            .filter(|line| line.text.contains("${{ github.event") || line.text.contains("head_ref"))
            .map(|line| format!("{}: pass the value as an environment variable", line.place)),
    );
}

#[test]
fn tag_is_released_then_it_is_on_main_and_every_job_waits_for_the_tests() {
    let jobs = workflow("release.yml")["jobs"]
        .as_object()
        .cloned()
        .unwrap_or_default();
    assert_eq!(jobs["test"]["uses"], "./.github/workflows/test.yml");
    let checked = jobs["version"].to_string();
    assert!(checked.contains("merge-base --is-ancestor HEAD origin/main"));
    assert!(checked.contains("\"fetch-depth\":0"));
    assert_no_faults(
        jobs.keys()
            .filter(|job| !["version", "test"].contains(&job.as_str()))
            .filter(|job| {
                !["version", "test"]
                    .iter()
                    .all(|gate| waits(&jobs, job, gate))
            })
            .map(|job| format!("{job} does not wait for `version` and `test`")),
    );
}

/// Returns whether a job starts only after another, directly or through further jobs.
fn waits(jobs: &Map<String, Value>, job: &str, other: &str) -> bool {
    let needs = &jobs[job]["needs"];
    let one = needs.as_str().into_iter();
    let several = needs.as_array().into_iter().flatten();
    one.chain(several.filter_map(Value::as_str))
        .any(|needed| needed == other || waits(jobs, needed, other))
}

#[test]
fn android_release_then_built_with_the_versions_that_the_project_sets() {
    let gradle = fs::read_to_string(root().join("src-tauri/gen/android/app/build.gradle.kts"));
    let gradle = gradle.expect("there is an Android project");
    let setting = |name: &str| {
        let value = gradle
            .lines()
            .find_map(|line| line.trim().strip_prefix(name)?.strip_prefix(" = "));
        value
            .expect("the project sets it")
            .trim_matches('"')
            .to_owned()
    };
    let (level, ndk) = (setting("compileSdk"), setting("ndkVersion"));
    let installed = format!("'platforms;android-{level}' 'build-tools;{level}.0.0' 'ndk;{ndk}'");
    let build = workflow("build.yml").to_string();
    assert!(build.contains(&installed), "no {installed}");
}

/// Anyone with a fork can start the build. Only the release names the environment that holds the secrets.
#[test]
fn build_is_started_by_hand_then_no_job_has_an_environment_or_a_secret() {
    let build = workflow("build.yml");
    let on = &build["on"];
    assert!(on.get("workflow_dispatch").is_some_and(Value::is_null));
    assert_eq!(on["workflow_call"]["inputs"]["environment"]["default"], "");
    let jobs = build["jobs"].as_object().expect("there are jobs");
    assert_eq!(jobs.len(), 3);
    assert_no_faults(jobs.iter().filter_map(|(name, job)| {
        let environment = job["environment"].as_str();
        let needs_secrets = job.to_string().contains("secrets.");
        let right = environment == needs_secrets.then_some("${{ inputs.environment }}");
        (!right).then(|| format!("{name}: secrets outside the environment of the caller"))
    }));
    let release = workflow("release.yml");
    let call = &release["jobs"]["build"];
    assert_eq!(call["uses"], "./.github/workflows/build.yml");
    assert_eq!(call["with"]["environment"], "release");
}

fn workflow(file: &str) -> Value {
    let text = fs::read_to_string(root().join(".github/workflows").join(file));
    serde_saphyr::from_str(&text.expect("there is a workflow")).expect("it is YAML")
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
