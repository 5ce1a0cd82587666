import { useQueryOf } from '../../api/use-query-of';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { SettingRow } from './setting-row';
import { useChangePreferences } from './use-change-preferences';

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
  const change = useChangePreferences(data);
  if (!data) return null;
  const isChosen = data.chosen.includes('weekStart') || data.chosen.includes('dayOrder');
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
          onChange={(value) =>
            change('First day of the week changed', { weekStart: Number(value) as 1 | 6 | 7 })
          }
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
          onChange={(dayOrder) => change('Order of dates changed', { dayOrder })}
        />
      </SettingRow>
      {isChosen && (
        <SettingRow name="Follow the region again">
          <Button
            onPress={() => change('Dates follow the region', { weekStart: null, dayOrder: null })}
          >
            Reset
          </Button>
        </SettingRow>
      )}
    </>
  );
}
