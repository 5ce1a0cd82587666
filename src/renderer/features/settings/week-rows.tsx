import type { CallInput } from '../../api/bridge';
import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import { useQueryOf } from '../../api/use-query-of';
import { WeekdayPicker } from '../../parts/weekday-picker';
import { Segmented } from '../../ui/segmented';
import { useToast } from '../../ui/toast';
import { SettingRow } from './setting-row';
import { comingWeek, weekStarts } from './week-words';

type Rule = CallInput<'changeWeekRule'>;

/** When weeks begin and on which days one works; what was chosen for the next week already shows. */
export function WeekRows() {
  const { data } = useQueryOf('readWeekRule', {}, { daily: true });
  const { pushUndo } = useUndo();
  const toast = useToast();
  if (!data) return null;
  const { start, workingDays } = data.next ?? data;
  const change = async (said: string, changes: Partial<Rule>) => {
    const { before } = await calls.changeWeekRule({ start, workingDays, ...changes });
    pushUndo(said, () => calls.restoreWeekRules(before));
  };
  const choose = (said: string, changes: Partial<Rule>) =>
    void change(said, changes).catch(({ message }: Error) =>
      toast({ text: message, tone: 'problem' })
    );
  return (
    <>
      <SettingRow
        name="Week begins on"
        remark="Goals and “next week” follow it from the next week on. Lived weeks stay as they were."
      >
        <Segmented
          label="Week begins on"
          options={weekStarts}
          value={String(start) as '1'}
          onChange={(value) =>
            choose('First day of the week changed', { start: Number(value) as Rule['start'] })
          }
        />
      </SettingRow>
      <SettingRow
        name="Working days"
        remark="What is expected by when, “end of week” and when nudges may come follow them."
      >
        <WeekdayPicker
          label="Working days"
          days={workingDays}
          begin={start}
          mustHaveOne
          onChange={(days) =>
            choose('Working days changed', { workingDays: days as Rule['workingDays'] })
          }
        />
      </SettingRow>
      {data.next && (
        <SettingRow name="From the next week on" remark={comingWeek(data, data.next)} />
      )}
    </>
  );
}
