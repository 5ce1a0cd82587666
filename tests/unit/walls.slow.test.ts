import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const layers = ['domain', 'contract', 'engine', 'main', 'preload', 'renderer', 'cli'];

/** A house with this project's own walls (compiler projects and lint rules) and one room in each layer. */
let house: string;

beforeAll(async () => {
  house = await mkdtemp(path.join(tmpdir(), 'walls-'));
  await symlink(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
  for (const file of ['package.json', '.oxlintrc.json', 'src/tsconfig.base.json'])
    await cp(path.join(root, file), path.join(house, file));
  for (const layer of layers) {
    await cp(
      path.join(root, 'src', layer, 'tsconfig.json'),
      path.join(house, 'src', layer, 'tsconfig.json')
    );
    await put(`src/${layer}/room.ts`, `export const ${layer}Room = 1;\n`);
  }
});

afterAll(() => rm(house, { recursive: true, force: true }));

describe('a wrong import is a red build', () => {
  it.each([
    ['domain', 'contract'],
    ['domain', 'engine'],
    ['contract', 'engine'],
    ['engine', 'main'],
    ['engine', 'renderer'],
    ['main', 'engine'],
    ['main', 'renderer'],
    ['preload', 'main'],
    ['renderer', 'engine'],
    ['renderer', 'main'],
    ['cli', 'main']
  ])('%s cannot import %s', async (layer, other) => {
    const answer = await compileWith(layer, `export { ${other}Room } from '../${other}/room';\n`);
    expect(answer).toContain('TS6307');
  });

  it.each([
    ['contract', 'domain'],
    ['engine', 'contract'],
    ['main', 'contract'],
    ['renderer', 'domain'],
    ['cli', 'engine']
  ])('%s may import %s', async (layer, other) => {
    expect(await compileWith(layer, `export { ${other}Room } from '../${other}/room';\n`)).toBe('');
  });

  it.each([
    ['domain', 'document.title'],
    ['domain', 'process.pid'],
    ['domain', "console.log('x')"],
    ['contract', 'window.name'],
    ['engine', 'document.title'],
    ['main', 'document.title'],
    ['renderer', 'process.pid']
  ])('%s does not know the global of %s', async (layer, use) => {
    expect(await compileWith(layer, `export const used = () => ${use};\n`)).toMatch(
      /TS2584|TS2304|TS2591|TS2580/
    );
  });
});

describe('a rule broken is a red lint', () => {
  it('two files that import each other', async () => {
    await put(
      'src/engine/one.ts',
      "import { two } from './two';\nexport const one = () => two();\n"
    );
    await put(
      'src/engine/two.ts',
      "import { one } from './one';\nexport const two = (): unknown => one();\n"
    );
    expect(await lint('src/engine/one.ts', 'src/engine/two.ts')).toContain('no-cycle');
  });

  it.each(['engine', 'renderer'])(
    'a feature of the %s that imports another feature',
    async (layer) => {
      const file = `src/${layer}/features/journal/wrong.ts`;
      await put(file, "export { x } from '../people/x';\n");
      expect(await lint(file)).toContain('A feature never imports another feature');
    }
  );

  it.each(['domain', 'contract', 'engine', 'renderer', 'cli'])(
    'electron in the %s',
    async (layer) => {
      await put(`src/${layer}/wrong.ts`, "export { app } from 'electron';\n");
      expect(await lint(`src/${layer}/wrong.ts`)).toContain('Only main and preload know Electron');
    }
  );

  it('electron in main is right', async () => {
    await put('src/main/right.ts', "export { app } from 'electron';\n");
    expect(await lint('src/main/right.ts')).not.toContain('no-restricted-imports');
  });

  it('dates computed outside the calendar', async () => {
    await put('src/domain/dates.ts', "export { Temporal } from 'temporal-polyfill';\n");
    expect(await lint('src/domain/dates.ts')).toContain('Only domain/calendar computes with dates');
    await put('src/domain/calendar/dates.ts', "export { Temporal } from 'temporal-polyfill';\n");
    expect(await lint('src/domain/calendar/dates.ts')).not.toContain('no-restricted-imports');
  });

  it('a file of more than 300 lines', async () => {
    await put(
      'src/domain/long.ts',
      'export const x = [\n'.concat('  1,\n'.repeat(300), '  2\n];\n')
    );
    expect(await lint('src/domain/long.ts')).toContain('max-lines');
  });

  it('the domain asking what time it is', async () => {
    await put('src/domain/now.ts', 'export const now = () => Date.now();\n');
    expect(await lint('src/domain/now.ts')).toContain('The domain is told the time');
  });
});

async function compileWith(layer: string, source: string): Promise<string> {
  const file = `src/${layer}/wrong.ts`;
  await put(file, source);
  try {
    return await run('tsc', '-b', `src/${layer}`);
  } finally {
    await rm(path.join(house, file));
  }
}

const lint = (...files: string[]): Promise<string> => run('oxlint', ...files);

async function put(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(house, file)), { recursive: true });
  await writeFile(path.join(house, file), text);
}

function run(tool: string, ...args: string[]): Promise<string> {
  const program = path.join(root, 'node_modules', '.bin', tool);
  return new Promise((resolve) => {
    execFile(program, args, { cwd: house, shell: process.platform === 'win32' }, (_error, stdout) =>
      resolve(stdout.trim())
    );
  });
}
