import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Chromium's flag for a development run where its sandbox cannot work, with a notice;
 * empty where it can. Only the scripts pass it, never the app itself.
 *
 * @returns {string[]}
 */
export function sandboxFlags() {
  const reason = sandboxObstacle();
  if (reason === undefined) return [];
  console.warn(`Chromium's sandbox is off for this development run: ${reason}.`);
  return ['--no-sandbox'];
}

function sandboxObstacle() {
  if (process.platform !== 'linux') return undefined;
  if (process.getuid?.() === 0) return 'it cannot run as root';
  if (isAppArmorRestricting()) return 'AppArmor restricts user namespaces';
  const probe = spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' });
  return probe.status === 0 ? undefined : 'user namespaces are not available';
}

/** Ubuntu 24.04 onwards; its profile for `unshare` would let the probe pass. */
function isAppArmorRestricting() {
  try {
    const setting = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
    return readFileSync(setting, 'utf8').trim() === '1';
  } catch {
    return false;
  }
}
