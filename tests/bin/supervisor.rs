//! Runs one program and ends it, with all its descendants, when standard input is closed. The parent
//! holds the other end of that pipe, so this also works if the parent panics or is killed.
//!
//! Usage: `countersign-supervisor kill|terminate PROGRAM ARGUMENT…`. `kill` sends SIGKILL, as a crash would end the
//! program; `terminate` sends SIGTERM first, for programs that remove lock files on exit.

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

/// Time between SIGTERM and SIGKILL.
const TERMINATION_GRACE: Duration = Duration::from_secs(2);

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut arguments = env::args_os().skip(1);
    let mode = arguments
        .next()
        .ok_or("the first argument must be kill or terminate")?;
    let program = arguments
        .next()
        .ok_or("the second argument must be a program")?;

    // Orphaned descendants are reparented to this process, so that `descendants` finds them.
    set_child_subreaper(Some(getpid()))?;
    let child = Command::new(&program)
        .args(arguments)
        .stdin(Stdio::null())
        .spawn()
        .map_err(|error| format!("{} does not start: {error}", program.display()))?;
    let child = Pid::from_child(&child);

    let terminate_first = mode == "terminate";
    thread::spawn(move || {
        wait_for_end_of_input();
        if terminate_first {
            let _ = kill_process(child, Signal::TERM);
            thread::sleep(TERMINATION_GRACE);
        }
        let _ = kill_process(child, Signal::KILL);
    });

    let _ = waitpid(Some(child), WaitOptions::empty());
    end_descendants();
    Ok(ExitCode::SUCCESS)
}

fn wait_for_end_of_input() {
    let mut byte = [0];
    while !matches!(io::stdin().read(&mut byte), Ok(0) | Err(_)) {}
}

/// Kills and reaps descendants until there are none.
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

/// All living descendants of this process, read from `/proc`.
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
                .filter(|(_, its_parent)| *its_parent == parent)
                .map(|(pid, _)| *pid),
        );
        next += 1;
    }
    found.split_off(1)
}

/// The parent process id: the fourth field of `/proc/PID/stat`, counted after the program name in parentheses.
fn parent_of(pid: i32) -> Option<Pid> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let after_name = stat.rsplit_once(')')?.1;
    let parent = after_name.split_whitespace().nth(1)?.parse().ok()?;
    Pid::from_raw(parent)
}
