//! Runs one program and ends it, with everything that it started, when whoever holds our standard
//! input lets go of it: by dropping it, by a panic or by being killed.
//!
//! Usage: `countersign-keeper kill|ask PROGRAM ARGUMENT…`. `kill` ends the program at once and
//! without warning (a crash); `ask` sends SIGTERM first, for a program that has locks to clear away.

use std::{
    env,
    error::Error,
    fs,
    io::{self, Read},
    process::{Command, ExitCode, Stdio},
    thread,
    time::Duration,
};

use rustix::{
    io::Errno,
    process::{Pid, Signal, WaitOptions, getpid, kill_process, set_child_subreaper, wait, waitpid},
};

/// How long a program that was asked to end may take before it is killed.
const PATIENCE: Duration = Duration::from_secs(2);

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut arguments = env::args_os().skip(1);
    let manner = arguments.next().ok_or("say kill or ask")?;
    let program = arguments.next().ok_or("say which program")?;

    // Orphans of the program become ours, so that `descendants` finds them.
    set_child_subreaper(Some(getpid()))?;
    let child = Command::new(&program)
        .args(arguments)
        .stdin(Stdio::null())
        .spawn()
        .map_err(|error| format!("{} does not start: {error}", program.display()))?;
    let child = Pid::from_child(&child);

    let ask_first = manner == "ask";
    thread::spawn(move || {
        wait_for_release();
        if ask_first {
            let _ = kill_process(child, Signal::TERM);
            thread::sleep(PATIENCE);
        }
        let _ = kill_process(child, Signal::KILL);
    });

    let _ = waitpid(Some(child), WaitOptions::empty());
    end_descendants();
    Ok(ExitCode::SUCCESS)
}

/// Returns when the other end of standard input is closed.
fn wait_for_release() {
    let mut byte = [0];
    while !matches!(io::stdin().read(&mut byte), Ok(0) | Err(_)) {}
}

/// Kills and collects until no process descends from this one.
fn end_descendants() {
    loop {
        for pid in descendants() {
            let _ = kill_process(pid, Signal::KILL);
        }
        match wait(WaitOptions::empty()) {
            Err(Errno::CHILD) => return,
            _ => continue,
        }
    }
}

/// Every living process below this one.
fn descendants() -> Vec<Pid> {
    let processes: Vec<(Pid, Pid)> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let pid: i32 = entry.ok()?.file_name().to_str()?.parse().ok()?;
            Some((Pid::from_raw(pid)?, parent_of(pid)?))
        })
        .collect();
    let mut found = vec![getpid()];
    let mut next = 0;
    while let Some(&parent) = found.get(next) {
        found.extend(
            processes
                .iter()
                .filter(|(_, of)| *of == parent)
                .map(|(pid, _)| *pid),
        );
        next += 1;
    }
    found.split_off(1)
}

/// The parent as the fourth field of `/proc/PID/stat`, counted after the name in parentheses.
fn parent_of(pid: i32) -> Option<Pid> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let after_name = stat.rsplit_once(')')?.1;
    let parent = after_name.split_whitespace().nth(1)?.parse().ok()?;
    Pid::from_raw(parent)
}
