import type { ImportPreview } from '../../../contract/transfer';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { joinNames } from '../../../domain/wording/words';
import { counted, shortDate } from '../../parts/day-words';
import { kindLead, kindName } from '../../parts/kind-words';
import { Switch } from '../../ui/switch';
import { CheckList } from './check-list';
import styles from './meetings-preview.module.css';

interface MeetingsPreviewProps {
  preview: ImportPreview;
  today: IsoDate;
  isChecked: (key: string) => boolean;
  onCheck: (keys: readonly string[], isChecked: boolean) => void;
  addsAttendees: boolean;
  onAddAttendees: (isOn: boolean) => void;
}

type Proposed = ImportPreview['meetings'][number];

/** The meetings of calendars, with who was recognised; only what is ticked becomes an entry or a plan. */
export function MeetingsPreview(props: MeetingsPreviewProps) {
  const { preview, today, isChecked, onCheck, addsAttendees, onAddAttendees } = props;
  const { people } = preview.strangers;
  return (
    <>
      <CheckList
        title="Meetings"
        items={preview.meetings.map((meeting) => ({
          key: meeting.key,
          title: meeting.title || kindName(meeting.kind),
          facts: factsOf(meeting),
          when: `${shortDate(meeting.date, today)}${meeting.time === null ? '' : `, ${meeting.time}`}`
        }))}
        isChecked={isChecked}
        onCheck={onCheck}
      />
      {(people > 0 || addsAttendees) && (
        <div className={styles.strangers}>
          <p>
            {counted(people, 'person', 'people')} of these meetings {people === 1 ? 'is' : 'are'}{' '}
            not in your journal yet.
          </p>
          <Switch
            label="Add the people of meetings"
            isOn={addsAttendees}
            onChange={onAddAttendees}
          />
          <span aria-hidden>Add them</span>
        </div>
      )}
    </>
  );
}

const becomes: Readonly<Record<Proposed['does'], string>> = {
  entry: 'Entry',
  plan: 'Plan',
  move: 'Moves your plan',
  cancel: 'Called off, takes your plan away'
};

function factsOf({ does, kind, people, unknown, why }: Proposed): string {
  const names = people.map(({ name, by }) => (by === 'name' ? `${name} (by name)` : name));
  const others = unknown.length > 0 ? ` and ${counted(unknown.length, 'other')}` : '';
  const whom = `${joinNames(names.slice(0, 6))}${more(names)}${others}`;
  const what =
    does === 'entry' || does === 'plan'
      ? `${becomes[does]}: ${kindLead(kind)} ${whom}`
      : becomes[does];
  return why === null ? what : `${what}; ${why}`;
}

const more = (names: readonly string[]): string =>
  names.length > 6 ? ` and ${counted(names.length - 6, 'more', 'more')}` : '';
