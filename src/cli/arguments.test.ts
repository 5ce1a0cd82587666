import { describe, expect, test } from 'vitest';
import { readArguments, wantsJson } from './arguments';

const read = (...argv: string[]) => readArguments(argv, Date.UTC(2026, 10, 18, 12));

describe('what is written on the command line', () => {
  test.each([
    [['week', '--jsn'], 'There is no option --jsn. Did you mean --json?'],
    [['import', 'a.csv', '--dryrun'], 'There is no option --dryrun. Did you mean --dry-run?'],
    [
      ['search', 'okr', '-legal'],
      'There is no option -l. A text that begins with a dash stands behind --.'
    ],
    [['week', '--data'], '--data needs a value behind it.'],
    [['week', '--data='], '--data needs a value behind it.'],
    [['week', '--json=yes'], '--json takes no value.'],
    [['week', '--force'], 'week does not take --force. See hallway week --help.'],
    [['export', 'csv', 'x', '--yes'], 'export does not take --yes. See hallway export --help.'],
    [['week', '--now', 'noon'], '--now is written like 2026-11-18T12:30:00Z, not noon.'],
    [['week', '--zone', 'Spain'], '--zone is written like Europe/Madrid, not Spain.']
  ])('%j is refused, and says how it is written', (argv, message) => {
    expect(() => read(...argv)).toThrow(message);
  });

  test('may hold no option more behind two dashes', () => {
    expect(read('add', '--', '--force', '-1 on the plan').rest).toEqual([
      '--force',
      '-1 on the plan'
    ]);
    expect(read('add', '-').rest).toEqual(['-']);
  });

  test('may map several columns', () => {
    expect(read('import', 'a.csv', '--map', 'Unit=department', '--map', 'X=').map).toEqual([
      'Unit=department',
      'X='
    ]);
  });

  test('wants JSON also where it cannot be read, but not where that is a text', () => {
    expect(wantsJson(['week', '--bad', '--json'])).toBe(true);
    expect(wantsJson(['add', '--', '--json'])).toBe(false);
  });

  test('knows a URL or a path for nothing but a text (U18)', () => {
    const megabyte = 'x'.repeat(1_000_000);
    expect(read('hallway://open?--data=/etc').command).toBe('hallway://open?--data=/etc');
    expect(read('add', megabyte).rest).toEqual([megabyte]);
    expect(() => read('--remote-debugging-port=1', 'week')).toThrow('There is no option');
  });
});
