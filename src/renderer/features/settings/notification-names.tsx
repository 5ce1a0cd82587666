import { useQueryClient } from '@tanstack/react-query';
import { calls, type CallInput } from '../../api/bridge';
import { useIsDiscreet } from '../../api/use-is-discreet';
import { useCommand } from '../../api/use-command';
import { useQueryOf } from '../../api/use-query-of';
import { Kbd } from '../../ui/kbd';
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
  const isDiscreet = useIsDiscreet();
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
      <SettingRow
        name="Discreet"
        remark="Names are initials in every window, your words are blurred until you work on them, and no notification says whom or what it is about."
      >
        <Kbd keys={['Mod', 'Shift', 'D']} />
        <Switch
          label="Discreet"
          isOn={isDiscreet}
          onChange={(next) =>
            void calls
              .setDiscreet({ isDiscreet: next })
              .catch(({ message }: Error) => toast({ text: message, tone: 'problem' }))
          }
        />
      </SettingRow>
    </>
  );
}
