import { calls } from '../../api/bridge';
import { useQueryOf } from '../../api/use-query-of';
import type { IsoDate, ZoneId } from '../../../domain/calendar/calendar';
import { dateAt } from '../../../domain/calendar/calendar';
import { topicOf } from '../../../domain/nudges/nudge-choices';
import type { NudgeTopic } from '../../../domain/nudges/nudge-choices';
import { shortDate } from '../../parts/day-words';
import { dayName, weekdays } from '../../parts/weekday-words';
import { useChangeNudges } from '../../parts/use-change-nudges';
import { Button } from '../../ui/button';
import { SectionHead } from '../../ui/section-head';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { useToast } from '../../ui/toast';
import type { Nudges } from './nudge-settings';
import { SettingRow } from './setting-row';
import styles from './settings-page.module.css';

const topics: readonly { topic: NudgeTopic; name: string; remark: string }[] = [
  {
    topic: 'moments',
    name: 'The next good moment',
    remark: 'A thank-you, a hello, a word of praise, what to know before a lunch.'
  },
  { topic: 'promises', name: 'Promises coming due', remark: 'On the morning of the day.' },
  { topic: 'occasions', name: 'Occasions', remark: 'Birthdays and work anniversaries.' },
  {
    topic: 'week',
    name: 'The week',
    remark: 'What to plan on Monday, a door that is behind, the look back.'
  },
  {
    topic: 'backups',
    name: 'Copies of your journal',
    remark: 'When much of it is in no copy for four weeks.'
  }
];

/** About what: each can be left out, and what rests can be woken. */
export function NudgeTopics({ choices, resting }: Nudges) {
  const change = useChangeNudges();
  const { without, reviewDay } = choices;
  const choose = (topic: NudgeTopic, name: string, isOn: boolean) =>
    change(`${name}: ${isOn ? 'on' : 'off'}`, {
      without: isOn ? without.filter((one) => one !== topic) : [...without, topic]
    });
  return (
    <section>
      <SectionHead title="About what" />
      <div className={styles.card}>
        {topics.map(({ topic, name, remark }) => (
          <SettingRow key={topic} name={name} remark={remark}>
            <Switch
              label={name}
              isOn={!without.includes(topic)}
              onChange={(isOn) => choose(topic, name, isOn)}
            />
          </SettingRow>
        ))}
        {!without.includes('week') && (
          <SettingRow name="Look back on" remark="In the last hour of nudges of that day.">
            <Select
              label="Day of the look back"
              labelHidden
              value={reviewDay}
              onChange={(event) =>
                change('Day of the look back changed', {
                  reviewDay: Number(event.currentTarget.value)
                })
              }
            >
              {weekdays.map((day) => (
                <option key={day} value={day}>
                  {dayName(day, 'long')}
                </option>
              ))}
            </Select>
          </SettingRow>
        )}
        {resting.map((one) => (
          <RestingRow key={one.kind} {...one} />
        ))}
      </div>
    </section>
  );
}

const kindNames: Readonly<Record<Nudges['resting'][number]['kind'], string>> = {
  'promise-mine': 'Promises of yours',
  'promise-theirs': 'Promises to you',
  prep: 'Before a lunch',
  praise: 'Praise before a meeting',
  'thank-you': 'Thank-yous',
  review: 'The look back',
  'plan-week': 'Planning the week',
  reserve: 'After a missed week',
  'follow-up': 'People met at events',
  occasion: 'Occasions',
  backup: 'Copies of your journal',
  'touch-base': 'Hellos',
  behind: 'A door that is behind'
};

function RestingRow({ kind, until }: Nudges['resting'][number]) {
  const desktop = useQueryOf('readDesktop', {}, { daily: true });
  const toast = useToast();
  if (!desktop.data || !(kind in topicOf)) return null;
  const day = shortDate(dateAt(until, desktop.data.zone as ZoneId), desktop.data.today as IsoDate);
  const wake = () =>
    void calls
      .wakeNudges({ kind })
      .then(() => toast({ text: `${kindNames[kind]}: awake again` }))
      .catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
  return (
    <SettingRow name={kindNames[kind]} remark={`Skipped twice, rests until ${day}.`}>
      <Button size="small" aria-label={`Wake: ${kindNames[kind]}`} onPress={wake}>
        Wake
      </Button>
    </SettingRow>
  );
}
