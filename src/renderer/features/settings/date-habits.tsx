import type { CallInput } from '../../api/bridge';
import { useCommand } from '../../api/use-command';
import { useQueryOf } from '../../api/use-query-of';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { useToast } from '../../ui/toast';
import { SettingRow } from './setting-row';

const weekStarts = [
  { value: '1', text: 'Monday' },
  { value: '7', text: 'Sunday' },
  { value: '6', text: 'Saturday' }
] as const;
const dayOrders = [
  { value: 'day-month', text: '31/12' },
  { value: 'month-day', text: '12/31' }
] as const;

/** How lines read dates: the same in the window, the tray and on the command line. */
export function DateHabits() {
  const { data } = useQueryOf('readPreferences', {});
  const { mutate } = useCommand('changePreferences');
  const toast = useToast();
  if (!data) return null;
  const change = (changes: CallInput<'changePreferences'>) =>
    mutate(changes, { onError: ({ message }) => toast({ text: message, tone: 'problem' }) });
  const remark = (name: (typeof data.chosen)[number], otherwise: string) =>
    data.chosen.includes(name) ? 'Your choice, also for the tray and the command line.' : otherwise;
  return (
    <>
      <SettingRow
        name="Week begins on"
        remark={remark('weekStart', 'As usual in your region. “Next week” starts then.')}
      >
        <Segmented
          label="Week begins on"
          options={weekStarts}
          value={String(data.weekStart) as '1'}
          onChange={(value) => change({ weekStart: Number(value) as 1 | 6 | 7 })}
        />
      </SettingRow>
      <SettingRow
        name="Dates in figures"
        remark={remark('dayOrder', 'As usual in your region. Decides what 11/12 means.')}
      >
        <Segmented
          label="Dates in figures"
          options={dayOrders}
          value={data.dayOrder}
          onChange={(dayOrder) => change({ dayOrder })}
        />
      </SettingRow>
      {data.chosen.length > 0 && (
        <SettingRow name="Follow the region again">
          <Button onPress={() => change({ weekStart: null, dayOrder: null })}>Reset</Button>
        </SettingRow>
      )}
    </>
  );
}
