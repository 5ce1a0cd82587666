import { useQueryOf } from '../../api/use-query-of';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { SettingRow } from './setting-row';
import { useChangePreferences } from './use-change-preferences';

const dayOrders = [
  { value: 'day-month', text: '31/12' },
  { value: 'month-day', text: '12/31' }
] as const;

/** How lines read dates: the same in the window, the tray and on the command line. */
export function DateHabits() {
  const { data } = useQueryOf('readPreferences', {});
  const change = useChangePreferences(data);
  if (!data) return null;
  const isChosen = data.chosen.includes('dayOrder');
  return (
    <>
      <SettingRow
        name="Dates in figures"
        remark={
          isChosen
            ? 'Your choice, also for the tray and the command line.'
            : 'As usual in your region. Decides what 11/12 means.'
        }
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
          <Button onPress={() => change('Dates follow the region', { dayOrder: null })}>
            Reset
          </Button>
        </SettingRow>
      )}
    </>
  );
}
