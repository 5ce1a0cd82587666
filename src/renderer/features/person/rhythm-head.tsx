import { ChevronDown } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { PersonPage } from '../../../contract/person';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { circleDays, circleOf } from '../../../domain/people/circle';
import { rhythmWords, shortDate } from '../../parts/day-words';
import { roleName } from '../../parts/role-words';
import { Menu, MenuItem } from '../../ui/menu';
import { useToast } from '../../ui/toast';
import styles from './rhythm-head.module.css';
import { useChangePerson } from './use-change-person';

/** The rhythms of the circles, and steps between them, in days. */
const rhythms: readonly number[] = [...Object.values(circleDays), 14, 60, 180].sort(
  (one, other) => one - other
);

/** How often one wants to meet, to be changed, with the day of the next time. */
export function RhythmHead({ page, today }: { page: PersonPage; today: IsoDate }) {
  const { person, pauses } = page;
  const change = useChangePerson(person.id);
  const toast = useToast();
  const tightest = page.roles.find((one) => one.rhythmDays === page.rhythmDays);
  const choose = (rhythmDays: number) => {
    change(rhythmWords(rhythmDays), { rhythmDays }).catch(({ message }: Error) =>
      toast({ text: message, tone: 'problem' })
    );
  };
  return (
    <div className={styles.head}>
      <Menu
        label="Rhythm"
        trigger={
          <AriaButton
            className={styles.rhythm ?? ''}
            aria-label={`Rhythm: ${rhythmWords(person.rhythmDays)}. Change`}
          >
            <h2>{rhythmWords(person.rhythmDays)}</h2>
            <ChevronDown size={12} strokeWidth={2} aria-hidden />
          </AriaButton>
        }
      >
        {rhythms.map((days) => (
          <MenuItem key={days} text={withCircle(days)} onAction={() => choose(days)} />
        ))}
      </Menu>
      {tightest !== undefined && page.rhythmDays < person.rhythmDays && (
        <span>
          {rhythmWords(page.rhythmDays)} as {roleName[tightest.role].toLowerCase()}
        </span>
      )}
      <span>Next by {shortDate(page.nextBy, today)}</span>
      <span className={styles.legend} aria-hidden>
        <span className={styles.solid}>in rhythm</span>
        <span className={styles.quiet}>went quiet</span>
        {pauses.length > 0 && <span className={styles.paused}>paused</span>}
      </span>
    </div>
  );
}

/** `Every month, close`. */
function withCircle(days: number): string {
  const circle = circleOf(days);
  return circle === null ? rhythmWords(days) : `${rhythmWords(days)}, ${circle}`;
}
