import { rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * electron-builder's last word before a target is made: what starts any app named on the
 * command line does not belong into ours.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack({ appOutDir, packager }) {
  const resources = packager.getResourcesDir(appOutDir);
  await rm(path.join(resources, 'default_app.asar'), { force: true });
}
