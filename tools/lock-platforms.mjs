/**
 * Adds to package-lock.json the optional packages of other platforms that `npm install` left out because the registry at hand
 * does not carry them (a mirror often has only what its own machines ask for). `npm ci` refuses a lock that lacks one, on any
 * platform. Run it after `npm install` when test/workspace says that the lock is not whole: `node tools/lock-platforms.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = new URL('../package-lock.json', import.meta.url);
const SYSTEM = /-(aix|android|darwin|freebsd|linux|openharmony|sunos|win32)-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?:-(\w+))?$/;
const LIBC = { gnu: 'glibc', musl: 'musl' };

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));

/** The lock's entry for a package that npm could not look at; the registry that does carry it is asked for the rest when it is installed. */
function entryOf(name, version, dev) {
  const [, os, cpu, abi] = SYSTEM.exec(name) ?? [];
  if (os === undefined) throw new Error(`${name}@${version} is not in the lock, and its name does not say what platform it is for.`);
  const libc = os === 'linux' ? LIBC[abi] : undefined;
  return { version, cpu: [cpu], ...(dev && { dev }), ...(libc && { libc: [libc] }), optional: true, os: [os] };
}

for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const known = [`${path}/node_modules/${name}`, `node_modules/${name}`].some((place) => place in lock.packages);
    if (known || !/^\d/.test(version)) continue;
    lock.packages[`node_modules/${name}`] = entryOf(name, version, dev);
    console.log(`${name}@${version}`);
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
