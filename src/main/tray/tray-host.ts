import { execFile } from 'node:child_process';

const watcher = 'org.kde.StatusNotifierWatcher';
const path = '/StatusNotifierWatcher';
const property = 'IsStatusNotifierHostRegistered';

const get = 'org.freedesktop.DBus.Properties.Get';

/** Programs that read a property from the session bus; the first that is installed answers. */
const readers: readonly (readonly [program: string, args: string])[] = [
  ['busctl', `--user get-property ${watcher} ${path} ${watcher} ${property}`],
  [
    'gdbus',
    `call --session --dest ${watcher} --object-path ${path} --method ${get} ${watcher} ${property}`
  ]
];

/**
 * Whether something shows tray icons. Linux desktops may have nothing that does, and
 * Electron does not say so: asked is the bus itself. An answer takes 2 s at most;
 * none counts as no.
 */
export async function hasTrayHost(platform: NodeJS.Platform = process.platform): Promise<boolean> {
  if (platform !== 'linux') return true;
  for (const [program, args] of readers) {
    const answer = await ask(program, args.split(' '));
    if (answer !== 'not installed') return /\btrue\b/.test(answer);
  }
  return false;
}

function ask(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout: 1_000, killSignal: 'SIGKILL' }, (error, stdout) => {
      if (error?.code === 'ENOENT') resolve('not installed');
      else resolve(error ? '' : stdout);
    });
  });
}
