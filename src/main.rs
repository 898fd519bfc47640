//! Arguments in, exit code out.

use std::process::ExitCode;

/// A build makes millions of short strings, in all threads at once; the system's allocator takes a fifth of the time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    handbok::cli::run()
}
