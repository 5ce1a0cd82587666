import type { CallOutput } from '../../api/bridge';
import { useQueryOf } from '../../api/use-query-of';
import { SettingRow } from './setting-row';
import { TimeFields } from './time-fields';
import { useChangePreferences } from './use-change-preferences';

type Preferences = CallOutput<'readPreferences'>;

/** When one works; what is shared with people in other zones is counted by it. */
export function WorkingHoursRow() {
  const { data } = useQueryOf('readPreferences', {});
  if (!data) return null;
  return <HoursForm key={`${data.workFrom} ${data.workTo}`} preferences={data} />;
}

function HoursForm({ preferences }: { preferences: Preferences }) {
  const change = useChangePreferences(preferences);
  const { workFrom, workTo } = preferences;
  return (
    <SettingRow
      name="Working hours"
      remark="Your own, in your time zone. A person’s page counts by them when you are both at work."
    >
      <TimeFields
        labels={['Work begins', 'Work ends']}
        between="to"
        times={[workFrom, workTo]}
        wrongWith={([from, to]) => (from === to ? 'It ends at another time.' : undefined)}
        onChange={([from = workFrom, to = workTo]) =>
          change('Working hours changed', { workFrom: from, workTo: to })
        }
      />
    </SettingRow>
  );
}
