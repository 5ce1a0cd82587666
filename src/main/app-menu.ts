import { app, Menu } from 'electron';

/** Only macOS needs a menu: without one, not even copy and paste have their keys there. */
export function setAppMenu(): void {
  if (process.platform !== 'darwin') return Menu.setApplicationMenu(null);
  const roles = (['appMenu', 'editMenu', 'windowMenu'] as const).map((role) => ({ role }));
  app.setAboutPanelOptions({ applicationName: 'Hallway', applicationVersion: app.getVersion() });
  return Menu.setApplicationMenu(Menu.buildFromTemplate(roles));
}
