import { useQueryClient } from '@tanstack/react-query';
import type { CallInput } from '../../api/bridge';
import { useCommand } from '../../api/use-command';
import { useQueryOf } from '../../api/use-query-of';
import { Segmented } from '../../ui/segmented';
import { Switch } from '../../ui/switch';
import { useToast } from '../../ui/toast';
import { SettingRow } from './setting-row';

type Changes = CallInput<'changeNotifications'>;

const names = [
  { value: 'none', text: 'None' },
  { value: 'first', text: 'First' },
  { value: 'full', text: 'Full' }
] as const;

/** How much of a name others may read on the screen. */
export function NotificationNames() {
  const { data } = useQueryOf('readNotifications', {});
  const queries = useQueryClient();
  const toast = useToast();
  const { mutate } = useCommand('changeNotifications');
  if (!data) return null;
  const change = (changes: Changes) =>
    mutate(changes, {
      onSettled: () => void queries.invalidateQueries({ queryKey: ['readNotifications'] }),
      onError: ({ message }) => toast({ text: message, tone: 'problem' })
    });
  return (
    <>
      <SettingRow
        name="Names in notifications"
        remark="None while you present, whatever is chosen here."
      >
        <Segmented
          label="Names in notifications"
          options={names}
          value={data.names}
          onChange={(value) => change({ names: value })}
        />
      </SettingRow>
      <SettingRow name="Discreet" remark="For now no notification says whom or what it is about.">
        <Switch
          label="Discreet"
          isOn={data.isDiscreet}
          onChange={(isDiscreet) => change({ isDiscreet })}
        />
      </SettingRow>
    </>
  );
}
