import fs from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { linesOf } from '../../../domain/markdown-pages/page-text';

/** What people, programs and disks do to a vault that leaves what it says as it is. */
export const otherHands: Readonly<Record<string, (folder: string) => void>> = {
  nobody: () => undefined,
  'a disk that writes letters and their accents apart': (folder) =>
    nameAll(folder, (path) => path.normalize('NFD')),
  'a disk that knows no small letters': (folder) =>
    nameAll(folder, (path) => {
      const ending = extname(path);
      return join(dirname(path), basename(path, ending).toUpperCase() + ending);
    }),
  'somebody who puts pages into folders of their own': (folder) =>
    nameAll(folder, (path) =>
      dirname(path) === '.' ? path : join(dirname(path), 'older', basename(path))
    ),
  'Obsidian, where pages were renamed with every link to them': (folder) => {
    const names = new Map<string, string>();
    nameAll(folder, (path) => {
      if (!/^(?:people|departments)\//.test(path)) return path;
      const name = `Renamed ${names.size}`;
      names.set(basename(path, '.md'), name);
      return join(dirname(path), `${name}.md`);
    });
    const renamed = (line: string): string =>
      line.replace(/(?<!\\)\[\[([^\][|#\r\n]+)(?=[\]|#])/g, (all, name: string) =>
        names.has(name) ? `[[${names.get(name)}` : all
      );
    // Somebody called “[[Nobody]]” has the page a text means by that: to follow would change the person's own words.
    change(folder, (text) =>
      linesOf(text)
        .map(({ text: line, end }) => (line.startsWith('>') ? line : renamed(line)) + end)
        .join('')
    );
  },
  'a copy without what the export remembered': (folder) =>
    fs.rmSync(join(folder, '.hallway'), { recursive: true }),
  'an editor that ends files without a line end': (folder) =>
    change(folder, (text) => text.replace(/\n+$/, '')),
  'an editor that marks its files as UTF-8': (folder) => change(folder, (text) => `\uFEFF${text}`)
};

/** Paths of all pages and photos. */
const pathsIn = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('.') && fs.statSync(join(folder, path)).isFile());

function nameAll(folder: string, named: (path: string) => string): void {
  for (const path of pathsIn(folder)) {
    const place = join(folder, named(path));
    fs.mkdirSync(dirname(place), { recursive: true });
    fs.renameSync(join(folder, path), place);
  }
}

function change(folder: string, changed: (text: string) => string): void {
  for (const path of pathsIn(folder).filter((name) => name.endsWith('.md')))
    fs.writeFileSync(join(folder, path), changed(fs.readFileSync(join(folder, path), 'utf8')));
}
