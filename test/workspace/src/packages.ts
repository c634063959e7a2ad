import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './command.js';

/** A package of the workspace, as its own files describe it. */
export interface Package {
  readonly name: string;
  /** From the root: "libs/kernel". */
  readonly folder: string;
  readonly tags: readonly string[];
  /** All that package.json asks for, dev and optional ones too: name → version. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** Folders that its tsconfig.json refers to. */
  readonly references: readonly string[];
}

interface Manifest {
  name: string;
  nx?: { tags: string[] };
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** Reads a JSON file of the workspace. The caller knows what stands in it. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
}

/** Folders that the tsconfig file `path` refers to, from the root. */
export function referencesOf(path: string): string[] {
  const { references = [] } = readJson<{ references?: { path: string }[] }>(path);
  return references.map((reference) => relative(root, join(root, dirname(path), reference.path)));
}

/** Every package of the workspace. */
export function packages(): Package[] {
  const { workspaces } = readJson<{ workspaces: string[] }>('package.json');
  const folders = workspaces.flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: root })).map((file) => dirname(file));
  return folders.sort().map((folder) => {
    const { name, nx, ...manifest } = readJson<Manifest>(`${folder}/package.json`);
    const dependencies = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    return { name, folder, tags: nx?.tags ?? [], dependencies, references: referencesOf(`${folder}/tsconfig.json`) };
  });
}
