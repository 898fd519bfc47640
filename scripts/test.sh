#!/usr/bin/env bash
# Installs what the tests need and runs all of them: the program, the handbook it builds, and that handbook in a browser.
#
#   scripts/test.sh
#
# Needs Rust and Node 20 or later. Stops at the first step that fails and names it; else the last line is "N passed, 0 failed".

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

target=${CARGO_TARGET_DIR:-target}
site=$target/site
package=$target/package
export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
passed=0

main() {
  install_missing
  export CHROMIUM
  CHROMIUM=$(command -v chromium)

  step "formatting" cargo fmt --check
  step "lints" cargo clippy --all-targets -- -D warnings
  step "tests" cargo nextest run
  step "documentation tests" cargo test --doc
  step "licences" cargo deny check licenses bans sources
  step "release build" cargo build --release
  step "handbook build" "$target/release/handbok" build --output "$site"
  step "site check" node scripts/check-site.mjs "$site"
  local examples
  examples=$(realpath "$target")/fjordvik
  step "example build" "$target/release/handbok" build --locked --book examples/fjordvik --output "$examples/public" --search-index "$examples/index"
  for example in "$examples"/public*; do
    step "example check" node scripts/check-site.mjs "$example"
  done
  step "package" "$target/release/handbok" package --output "$(realpath "$target")/pakke.zip"
  step "unpacking" unpack "$target/pakke.zip"
  step "package check" node scripts/check-site.mjs --package "$package"/*
  step "plain language" node scripts/readability.mjs
  step "valid HTML" node scripts/validate-html.mjs "$site"
  step "browser tests" env HANDBOK_SITE="$site" HANDBOK_PROGRAM="$target/release/handbok" HANDBOK_PACKAGE="$(echo "$package"/*)" node --test --test-reporter=spec tests/browser/*.test.mjs

  echo "$passed passed, 0 failed"
}

# Runs one step of the test, tells how long it took, and ends the run when it fails.
step() {
  local name=$1 start=$SECONDS
  shift
  echo "--- $name: $*"
  if ! "$@"; then
    echo "FAILED: $name ($((SECONDS - start)) s)"
    exit 1
  fi
  echo "ok: $name ($((SECONDS - start)) s)"
  passed=$((passed + 1))
}

# Installs only what is not there, so that a second run starts at once. Building cargo-deny takes some minutes.
install_missing() {
  command -v cargo >/dev/null || give_up "Rust is missing: install it with rustup"
  node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 20 ? 0 : 1)' || give_up "Node 20 or later is missing"
  command -v chromium >/dev/null || install_package chromium || give_up "Chromium is missing and could not be installed"
  command -v pdftotext >/dev/null || install_package poppler-utils || give_up "poppler-utils is missing and could not be installed"
  command -v unzip >/dev/null || install_package unzip || give_up "unzip is missing and could not be installed"
  # Debian starts servers as it installs them; on a machine without an init that fails, and where it works, port 80 is theirs. The
  # tests start their own on free ports.
  local server
  for server in apache2:apache2 nginx:nginx-light caddy:caddy; do
    [[ -n $(PATH=$PATH:/usr/sbin command -v "${server%:*}") ]] || install_package "${server#*:}" ||
      give_up "${server#*:} is missing and could not be installed"
  done
  if [[ ! -d node_modules || package-lock.json -nt node_modules/.package-lock.json ]]; then
    npm ci --no-audit --no-fund || give_up "npm ci failed"
  fi
  cargo nextest --version >/dev/null 2>&1 || cargo install --locked cargo-nextest || give_up "cargo-nextest could not be installed"
  cargo deny --version >/dev/null 2>&1 || cargo install --locked cargo-deny || give_up "cargo-deny could not be installed"
}

install_package() {
  local -a as_root=()
  if [[ $EUID -ne 0 ]]; then
    sudo -n true 2>/dev/null || return 1
    as_root=(sudo -n)
  fi
  "${as_root[@]}" apt-get update && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y "$1"
}

# The package of the last run may have files that this one lacks.
unpack() {
  rm -rf "$package" && unzip -q "$1" -d "$package"
}

give_up() {
  echo "FAILED: setting up: $1"
  exit 1
}

main "$@"
