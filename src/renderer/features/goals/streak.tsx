import { Button as AriaButton } from 'react-aria-components';
import { useNavigation } from '../../api/navigation';
import { useQueryOf } from '../../api/use-query-of';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { Marks } from './marks';
import { streakLength, streakSentence, weekMark } from './standing-words';
import styles from './streak.module.css';

/** The last eight weeks and how many were kept in a row; leads to the goals. Nothing before the first week is over, or when the person would rather not see it. */
export function Streak({ today, enabled }: { today: IsoDate; enabled: boolean }) {
  const { data } = useQueryOf('readStanding', {}, { daily: true, enabled });
  const { go } = useNavigation();
  if (!data?.showsStreak || data.weeks.length < 2) return null;
  const weeks = data.weeks.slice(-8);
  const sentence = streakSentence(data, weeks);
  return (
    <AriaButton
      className={styles.streak ?? ''}
      aria-label={sentence}
      onPress={() => go({ name: 'goals' })}
    >
      <Marks marks={weeks.map((week) => weekMark(week, today))} label={sentence} />
      {data.streak > 0 && (
        <span>
          <b>{streakLength(data.streak)}</b> running
        </span>
      )}
    </AriaButton>
  );
}
