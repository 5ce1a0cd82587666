import { useQueryClient } from '@tanstack/react-query';
import type { CallInput } from '../../api/bridge';
import { useCommand } from '../../api/use-command';
import { useQueryOf } from '../../api/use-query-of';
import { SectionHead } from '../../ui/section-head';
import { Switch } from '../../ui/switch';
import { useToast } from '../../ui/toast';
import { SettingRow } from './setting-row';
import styles from './settings-page.module.css';

type Changes = CallInput<'changePresence'>;

/** How Hallway is at hand without its window: at login, in the tray, or beside it. */
export function PresenceCard({ platform }: { platform: 'mac' | 'windows' | 'linux' }) {
  const { data } = useQueryOf('readPresence', {});
  const queries = useQueryClient();
  const toast = useToast();
  const { mutate, variables, isPending } = useCommand('changePresence');
  if (!data) return null;
  const isOn = (name: keyof Changes) => (isPending ? variables[name] : undefined) ?? data[name];
  const change = (changes: Changes) =>
    mutate(changes, {
      onSettled: () => void queries.invalidateQueries({ queryKey: ['readPresence'] }),
      onError: ({ message }) => toast({ text: message, tone: 'problem' })
    });
  const bar = platform === 'mac' ? 'menu bar' : 'tray';
  return (
    <section>
      <SectionHead title="Always at hand" />
      <div className={styles.card}>
        <SettingRow
          name="Start when I log in"
          remark={
            data.hasTray
              ? `Without a window: only the doorway in the ${bar}. Closing the window leaves it there, too.`
              : 'With the small window only. Closing the main window leaves it there, too.'
          }
        >
          <Switch
            label="Start when I log in"
            isOn={isOn('startsAtLogin')}
            onChange={(startsAtLogin) => change({ startsAtLogin })}
          />
        </SettingRow>
        {!data.hasTray && (
          <SettingRow
            name="Small window"
            remark="This desktop shows no tray icons. The small window shows the week instead; without it, closing Hallway ends it."
          >
            <Switch
              label="Small window"
              isOn={isOn('smallWindow')}
              onChange={(smallWindow) => change({ smallWindow })}
            />
          </SettingRow>
        )}
        {data.hasTray && platform !== 'mac' && (
          <SettingRow
            name="Tray icon in one colour"
            remark="Like most icons beside it. How full the week is, its shape still tells."
          >
            <Switch
              label="Tray icon in one colour"
              isOn={isOn('plainIcon')}
              onChange={(plainIcon) => change({ plainIcon })}
            />
          </SettingRow>
        )}
        {platform === 'mac' && (
          <SettingRow name="Count in the menu bar" remark="Beside the doorway, such as 5/9.">
            <Switch
              label="Count in the menu bar"
              isOn={isOn('menuBarCount')}
              onChange={(menuBarCount) => change({ menuBarCount })}
            />
          </SettingRow>
        )}
      </div>
    </section>
  );
}
