import type { CallOutput } from '../../api/bridge';
import { useQueryOf } from '../../api/use-query-of';
import { useChangeNudges } from '../../parts/use-change-nudges';
import { SectionHead } from '../../ui/section-head';
import { Stepper } from '../../ui/stepper';
import { Switch } from '../../ui/switch';
import { LearnedHours } from './learned-hours';
import { NotificationNames } from './notification-names';
import { NudgePause } from './nudge-pause';
import { NudgePictures } from './nudge-pictures';
import { NudgeTopics } from './nudge-topics';
import { SettingRow } from './setting-row';
import styles from './settings-page.module.css';
import { TimeFields } from './time-fields';

export type Nudges = CallOutput<'readNudgeChoices'>;

/** When and about what Hallway speaks up. */
export function NudgeSettings() {
  const { data } = useQueryOf('readNudgeChoices', {}, { daily: true });
  if (!data) return null;
  const { isOn } = data.choices;
  return (
    <>
      <section id="nudges">
        <SectionHead title="Nudges" end="No sound, no badge. What you skip twice rests a month." />
        <div className={styles.card}>
          <OnRow isOn={isOn} />
          {isOn && <WhenRows {...data} />}
        </div>
        <NudgePictures />
      </section>
      {isOn && <NudgeTopics {...data} />}
    </>
  );
}

function OnRow({ isOn }: { isOn: boolean }) {
  const change = useChangeNudges();
  return (
    <SettingRow name="Nudge me" remark="Off keeps the tray icon, the week and the inbox.">
      <Switch
        label="Nudge me"
        isOn={isOn}
        onChange={(on) => change(on ? 'Nudges on' : 'Nudges off', { isOn: on })}
      />
    </SettingRow>
  );
}

function WhenRows({ choices, moves }: Nudges) {
  const change = useChangeNudges();
  const { windows, hours, perDay, isQuietWhenBusy } = choices;
  return (
    <>
      <SettingRow
        name="Around"
        remark="On working days, at a moment between two things: back at the desk, after a meeting."
      >
        <TimeFields
          key={windows.join()}
          labels={windows.map((_, place) => `Nudges around, ${place + 1} of ${windows.length}`)}
          times={windows}
          wrongWith={(times) =>
            new Set(times).size < times.length ? 'Choose different times.' : undefined
          }
          onChange={(times) => change('Times of nudges changed', { windows: times })}
        />
      </SettingRow>
      <LearnedHours learns={choices.learnsHours} moves={moves} />
      <SettingRow name="Between" remark="Quiet outside these hours.">
        <TimeFields
          key={`${hours.from} ${hours.to}`}
          labels={['Quiet until', 'Quiet from']}
          between="and"
          times={[hours.from, hours.to]}
          wrongWith={([from = '', to = '']) => (from < to ? undefined : 'It ends after it begins.')}
          onChange={([from = hours.from, to = hours.to]) =>
            change('Quiet hours changed', { hours: { from, to } })
          }
        />
      </SettingRow>
      <SettingRow
        name="At most"
        remark="A day. Unused ones do not add up; a promise due today comes all the same."
      >
        <Stepper
          label="Nudges a day at most"
          value={perDay}
          least={0}
          most={5}
          onChange={(value) => change('Number of nudges changed', { perDay: value })}
        />
      </SettingRow>
      <SettingRow
        name="Stay quiet in meetings and lunches"
        remark="Those of your plans and entries with a time of day."
      >
        <Switch
          label="Stay quiet in meetings and lunches"
          isOn={isQuietWhenBusy}
          onChange={(isOn) =>
            change(isOn ? 'Quiet in meetings' : 'Not quiet in meetings', { isQuietWhenBusy: isOn })
          }
        />
      </SettingRow>
      <NotificationNames />
      <NudgePause />
    </>
  );
}
