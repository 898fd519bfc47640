//! Tells Cargo that the embedded folders are part of the program, so that a changed template, style
//! or locale gives a new binary.

fn main() {
    for folder in ["locales", "static", "templates"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
