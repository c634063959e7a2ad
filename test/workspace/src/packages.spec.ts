import { createProjectGraphAsync } from '@nx/devkit';
import { type Package, packages, readJson, referencesOf } from './packages.js';

interface Lock {
  readonly packages: Record<string, { readonly resolved?: string; readonly optionalDependencies?: Record<string, string> }>;
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

const all = packages();
const folders = all.map(({ folder }) => folder);
const folderOf = new Map(all.map(({ name, folder }) => [name, folder]));
const { packages: locked } = readJson<Lock>('package-lock.json');
const ours = (names: readonly string[]): string[] => names.filter((name) => folderOf.has(name)).sort();

describe('Every package', () => {
  it('says by one tag what it is, and by one whom it belongs to', () => {
    const axes = ({ tags }: Package): string => tags.map((tag) => tag.split(':')[0]).join(' ');

    expect(all.filter((one) => axes(one) !== 'scope type')).toEqual([]);
  });

  it('is, as a service, named after its folder, and its own scope', () => {
    const services = all.filter(({ tags }) => tags.includes('type:service'));

    expect(services.map(({ name, tags }) => [name, tags[0]])).toEqual(
      services.map(({ folder }) => folder.replace('services/', '')).map((service) => [`@rakor/${service}`, `scope:${service}`]),
    );
  });

  it('asks for exact versions', () => {
    const loose = all.flatMap(({ name, dependencies }) => Object.entries(dependencies).map(([on, version]) => ({ name, on, version })));

    expect(loose.filter(({ version }) => !EXACT.test(version))).toEqual([]);
  });

  it('refers in tsconfig.json to no package that its package.json does not ask for', () => {
    const unasked = ({ references, dependencies }: Package): string[] =>
      references.filter((reference) => !ours(Object.keys(dependencies)).some((name) => folderOf.get(name) === reference));

    expect(all.map((one) => ({ name: one.name, unasked: unasked(one) })).filter(({ unasked }) => unasked.length > 0)).toEqual([]);
  });

  it('has in the graph of Nx the neighbours that its package.json asks for, and no others', async () => {
    const { dependencies } = await createProjectGraphAsync();
    const inGraph = all.map(({ name }) => ({ name, on: ours((dependencies[name] ?? []).map(({ target }) => target)) }));

    expect(inGraph).toEqual(all.map(({ name, dependencies }) => ({ name, on: ours(Object.keys(dependencies)) })));
  });
});

describe('The workspace', () => {
  it('builds every package, and checks the types of its spec files', () => {
    expect(referencesOf('tsconfig.json').sort()).toEqual([...folders, 'tsconfig.spec.json']);
    expect(referencesOf('tsconfig.spec.json').sort()).toEqual(folders);
  });

  it('is locked without the address of anybody’s registry', () => {
    const addresses = Object.values(locked).map(({ resolved }) => resolved);

    expect(addresses.filter((resolved) => resolved?.startsWith('http'))).toEqual([]);
  });

  it('is locked for every platform: tools/lock-platforms.mjs adds what a registry did not have', () => {
    const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`${path}/node_modules/${name}` in locked) && !(`node_modules/${name}` in locked),
      ),
    );

    expect(missing).toEqual([]);
  });
});
