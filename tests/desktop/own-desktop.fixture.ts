import { startPrivateDesktop, type PrivateDesktop } from '../../scripts/private-desktop.mjs';

/**
 * A desktop apart from the one of the run, for a file whose tests stop its programs. Everything
 * started until `leave` is called appears on it.
 */
export async function enterOwnDesktop(): Promise<{
  desktop: PrivateDesktop;
  leave: () => Promise<void>;
}> {
  const before = { ...process.env };
  const desktop = await startPrivateDesktop();
  Object.assign(process.env, desktop.env, { HOME: desktop.home });
  return {
    desktop,
    async leave() {
      for (const name of Object.keys(desktop.env)) delete process.env[name];
      Object.assign(process.env, before);
      await desktop.stop();
    }
  };
}
