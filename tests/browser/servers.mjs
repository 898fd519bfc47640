// Which web servers is the site tried on? Those of Debian's packages, as ordinary processes with the settings that a package brings.
//
// HANDBOK_PACKAGE names the unpacked package. Each server gets a folder of its own for what it writes, and a free port. Nothing of the machine's own settings is read.

import { spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const START_MS = 20000;
const STEP_MS = 50;
const APACHE_MODULES = "/usr/lib/apache2/modules";

export const PACKAGE_DIR = path.resolve(process.env.HANDBOK_PACKAGE ?? "target/package/laeringsmiljohandboka");

/**
 * Copies the package to where any user may read it: a server that root starts works as another.
 *
 * @returns {string} the folder, for the caller to remove
 */
export function copyPackage() {
  const folder = mkdtempSync(path.join(tmpdir(), "handbok-package-"));
  cpSync(PACKAGE_DIR, folder, { recursive: true });
  chmodSync(folder, 0o755);
  return folder;
}

/** @typedef {{name: string, base: string, close: () => Promise<void>}} Home as in support.mjs */

/** Each starts a server for the site in `folder` at `mount`, which is "/" or a path with a slash at both ends. */
const SERVERS = { apache: startApache, nginx: startNginx, caddy: startCaddy };
export const SERVER_NAMES = Object.keys(SERVERS);

/**
 * Starts one of the servers.
 *
 * @param {string} name one of SERVER_NAMES
 * @param {string} folder an unpacked package
 * @param {string} mount
 * @returns {Promise<Home>}
 */
export async function startServer(name, folder, mount) {
  const own = mkdtempSync(path.join(tmpdir(), `handbok-${name}-`));
  const port = await freePort();
  const { command, args, env = {} } = SERVERS[name]({ own, port, folder, mount });
  const child = spawn(command, args, { cwd: folder, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += data));
  const ended = new Promise((resolve) => child.once("close", resolve));
  const close = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(own, { recursive: true, force: true });
  };
  const base = `http://127.0.0.1:${port}${mount}`;
  for (let waited_ms = 0; waited_ms < START_MS; waited_ms += STEP_MS) {
    if (child.exitCode !== null) break;
    const isUp = await fetch(base).then(() => true, () => false);
    if (isUp) return { name: `${name} at ${mount}`, base, close };
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  await close();
  throw new Error(`${name} does not start: ${said}`);
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** As the guide for the IT department says: an alias, and a folder that may use its own .htaccess for these two groups of settings. */
function startApache({ own, port, folder, mount }) {
  const config = path.join(own, "apache2.conf");
  const modules = ["mpm_event", "authz_core", "mime", "dir", "autoindex", "alias", "headers", "rewrite", "filter", "deflate"];
  const isThere = (name) => existsSync(path.join(APACHE_MODULES, `mod_${name}.so`));
  // Debian's own settings list what lies in a folder; one who forgets to turn that off is helped by the file of the package.
  const site = `<Directory "${folder}">\n  Require all granted\n  Options Indexes FollowSymLinks\n  AllowOverride FileInfo Indexes\n</Directory>`;
  writeFileSync(config, `
${modules.filter(isThere).map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`).join("\n")}
ServerRoot "${own}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile "${own}/pid"
ErrorLog "${own}/error.log"
DefaultRuntimeDir "${own}"
Mutex file:${own} default
${userOfServer("User www-data\nGroup www-data")}
TypesConfig /dev/null
<Directory />
  Require all denied
  AllowOverride None
</Directory>
${mount === "/" ? `DocumentRoot "${folder}"` : `DocumentRoot "${own}/none"\nAlias ${mount.slice(0, -1)} "${folder}"`}
${site}
`);
  mkdirSync(path.join(own, "none"));
  return { command: "/usr/sbin/apache2", args: ["-d", own, "-f", config, "-DFOREGROUND"] };
}

/** As the guide for the IT department says: one `location` with three lines, and one for the address without its last slash. */
function startNginx({ own, port, folder, mount }) {
  const config = path.join(own, "nginx.conf");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${own}/${name};`);
  writeFileSync(config, `
daemon off;
pid ${own}/pid;
error_log stderr;
${userOfServer("user www-data;")}
worker_processes 1;
events {}
http {
  access_log off;
  ${temporary.join("\n  ")}
  server {
    listen 127.0.0.1:${port};
    ${mount === "/" ? "" : `location = ${mount.slice(0, -1)} { absolute_redirect off; return 301 ${mount}; }`}
    location ${mount} {
      alias ${folder}/;
      error_page 404 ${mount}404.html;
      include ${folder}/nginx.conf;
    }
  }
}
`);
  return { command: "/usr/sbin/nginx", args: ["-p", own, "-c", config, "-e", "stderr"] };
}

/** As the guide for the IT department says: the file of the package, and its environment. */
function startCaddy({ own, port, folder, mount }) {
  const env = { HANDBOK_ADRESSE: `http://127.0.0.1:${port}`, HANDBOK_MAPPE: folder, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own };
  if (mount !== "/") env.HANDBOK_STI = mount.slice(0, -1);
  // Its own door for orders would be on one fixed port, which another server may have.
  const config = path.join(own, "Caddyfile");
  writeFileSync(config, `{\n\tadmin off\n}\nimport ${folder}/Caddyfile\n`);
  return { command: "/usr/bin/caddy", args: ["run", "--config", config, "--adapter", "caddyfile"], env };
}

/** A server started by root gives its workers another user, who must be able to read the folder. */
function userOfServer(line) {
  return process.getuid() === 0 ? line : "";
}
