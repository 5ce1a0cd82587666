/**
 * What to package, and with which runtime: the decision alone.
 *
 * @typedef {{ version: string, wanted: string, isOfficial: boolean }} Runtime
 * @typedef {object} PackagingPlan
 * @property {string[]} targets electron-builder's names; empty: those of electron-builder.yml
 * @property {boolean} isForRelease
 * @property {boolean} isBuilt whether what is in out/ is packaged as it is
 */

/**
 * Throws when a release is asked for and the runtime at hand is not the official one.
 *
 * @param {string[]} args `dir` or `--dir` for the unpacked folder, perhaps `--as-built`; otherwise target names
 * @param {Runtime} runtime
 * @returns {PackagingPlan}
 */
export function planPackaging(args, { version, wanted, isOfficial }) {
  const named = args.filter((arg) => arg !== '--').map((arg) => arg.replace(/^--/, ''));
  const targets = named.filter((name) => name !== 'as-built');
  const isFolderOnly = targets.length > 0 && targets.every((target) => target === 'dir');
  if (isFolderOnly)
    return { targets, isForRelease: isOfficial, isBuilt: targets.length < named.length };
  if (isOfficial) return { targets, isForRelease: true, isBuilt: false };
  throw new Error(
    `A release is built with Electron ${wanted} from the Electron project only; this checkout ` +
      `runs on the fallback, ${version}.\nWhere github.com or a mirror (ELECTRON_MIRROR) can be ` +
      'reached, delete node_modules/electron/dist and try again.\n' +
      'To look at the packaged app here, not for release: npm run package -- dir'
  );
}
