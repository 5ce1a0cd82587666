/**
 * What Hallway needs of a Linux system, and what to do about what is missing:
 * tables and decisions, without looking at the machine.
 *
 * @typedef {{ program?: string, library?: string, module?: string, packages: string[] }} Need
 *   `module`: one of the system's own Python. `packages`: Debian's and Ubuntu's names for it, the newest first.
 */

/** @type {Need[]} */
export const appNeeds = [
  // Names ending in t64: Debian 13 and Ubuntu 24.04 onwards.
  { library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { library: 'libnss3.so', packages: ['libnss3'] },
  { library: 'libgbm.so.1', packages: ['libgbm1'] },
  { program: 'notify-send', packages: ['libnotify-bin'] }
];

/** A virtual screen with a session bus, a tray and notifications, and the means to look at it. */
/** @type {Need[]} */
export const desktopNeeds = [
  { program: 'Xvfb', packages: ['xvfb'] },
  { program: 'dbus-daemon', packages: ['dbus-daemon', 'dbus'] },
  { program: 'busctl', packages: ['systemd'] },
  { program: 'dunst', packages: ['dunst'] },
  { program: 'xfce4-panel', packages: ['xfce4-panel'] },
  { program: 'xdotool', packages: ['xdotool'] },
  { program: 'import', packages: ['imagemagick'] },
  { program: 'strace', packages: ['strace'] },
  { program: 'xprop', packages: ['x11-utils'] },
  { program: 'faketime', packages: ['faketime'] },
  // Stands in on the message bus for desktops and machines that are not there.
  { module: 'dbusmock', packages: ['python3-dbusmock'] }
];

/** What a journal as SQL is loaded into, to prove that it can be. */
/** @type {Need[]} */
export const postgresNeeds = [{ program: 'pg_ctlcluster', packages: ['postgresql'] }];

/**
 * @param {Need[]} needs
 * @param {{ programs: (name: string) => boolean, libraries: (name: string) => boolean, modules: (name: string) => boolean }} has
 */
export function missingNeeds(needs, has) {
  return needs.filter(
    ({ program, library, module }) =>
      (program !== undefined && !has.programs(program)) ||
      (library !== undefined && !has.libraries(library)) ||
      (module !== undefined && !has.modules(module))
  );
}

/**
 * The package to ask for, of each need: the first of its names that this release knows,
 * the oldest name when nothing is known.
 *
 * @param {Need[]} missing
 * @param {(name: string) => boolean} isKnown
 */
export function packagesFor(missing, isKnown) {
  const names = missing.map(({ packages }) => packages.find(isKnown) ?? packages.at(-1) ?? '');
  return [...new Set(names)];
}

/**
 * @param {{ missing: Need[], hasApt: boolean, isRoot: boolean }} facts
 * @returns {'nothing' | 'install' | 'show the command' | 'name them'}
 */
export function planInstallation({ missing, hasApt, isRoot }) {
  if (missing.length === 0) return 'nothing';
  if (!hasApt) return 'name them';
  return isRoot ? 'install' : 'show the command';
}

/** @param {Need[]} missing */
export function listNeeds(missing) {
  return missing.map(({ program, library, module }) => program ?? library ?? module).join(', ');
}

/** @param {string[]} packages */
export function aptCommand(packages) {
  return `apt-get install --no-install-recommends ${packages.join(' ')}`;
}
