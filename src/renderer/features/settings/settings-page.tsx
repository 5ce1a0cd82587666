import { textSizes } from '../../../contract/text-size';
import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import { Page } from '../../ui/page';
import { Problem } from '../../ui/problem';
import { SectionHead } from '../../ui/section-head';
import { SkeletonRows } from '../../ui/skeleton';
import { BackRow } from './back-row';
import { DateHabits } from './date-habits';
import { DensityChoice } from './density-choice';
import { ExportRow } from './export-row';
import { LanguageRow } from './language-row';
import { MirrorRows } from './mirror-rows';
import { NudgeSettings } from './nudge-settings';
import { PresenceCard } from './presence-card';
import { RememberedGuesses } from './remembered-guesses';
import { SettingRow } from './setting-row';
import { SettingsNav } from './settings-nav';
import styles from './settings-page.module.css';
import { ShortcutKeys } from './shortcut-keys';
import { TextSizeChoice } from './text-size-choice';
import { ThemeChoice } from './theme-choice';
import { WeekRows } from './week-rows';
import { WorkingHoursRow } from './working-hours-row';
import { ZoneRow } from './zone-row';

/** What can be set, where the journal lies, and how to take it along. `part`: has the focus. */
export function SettingsPage({ part }: { part: 'export' | null }) {
  const desktop = useQueryOf('readDesktop', {});
  const isSlow = useSlow(desktop.isPending);
  return (
    <Page title="Settings" className={styles.body}>
      {isSlow && <SkeletonRows />}
      {desktop.error !== null && (
        <Problem
          title="Could not read the settings."
          error={desktop.error}
          onRetry={() => void desktop.refetch()}
        />
      )}
      {desktop.data !== undefined && (
        <>
          <SettingsNav />
          <section id="appearance">
            <SectionHead title="Appearance" />
            <div className={styles.card}>
              <SettingRow name="Theme" remark="Follows the system unless you choose.">
                <ThemeChoice />
              </SettingRow>
              <SettingRow name="Density" remark="Compact shows more people and entries at once.">
                <DensityChoice />
              </SettingRow>
              <SettingRow
                name="Text size"
                remark={`Everything grows and shrinks with it, from ${textSizes.least} to ${textSizes.most}.`}
              >
                <TextSizeChoice />
              </SettingRow>
            </div>
          </section>
          <PresenceCard platform={desktop.data.platform} />
          <section id="capture">
            <SectionHead title="Capture" />
            <div className={styles.card}>
              <SettingRow
                name="Quick capture from anywhere"
                remark={
                  desktop.data.captureShortcut === null
                    ? 'Another program holds the keys. The tray menu opens capture too.'
                    : 'Opens one line on top of whatever you are doing.'
                }
              >
                {desktop.data.captureShortcut !== null && (
                  <ShortcutKeys shortcut={desktop.data.captureShortcut} />
                )}
              </SettingRow>
              <DateHabits />
              <RememberedGuesses />
            </div>
          </section>
          <section id="days">
            <SectionHead title="Your days" />
            <div className={styles.card}>
              <WeekRows />
              <WorkingHoursRow />
              <ZoneRow desktop={desktop.data} />
            </div>
          </section>
          <NudgeSettings />
          <section id="data">
            <SectionHead title="Your data" />
            <div className={styles.card}>
              <SettingRow
                name="Only on this computer"
                remark="No account, no server, no network. Nothing leaves this computer unless you export it."
              />
              <SettingRow name="Where the journal lies">
                <code className={styles.path}>{desktop.data.dataFolder}</code>
              </SettingRow>
              <LanguageRow />
              <ExportRow isWanted={part === 'export'} />
              <BackRow />
              <MirrorRows />
            </div>
          </section>
          <p className={styles.version}>Hallway {desktop.data.version}</p>
        </>
      )}
    </Page>
  );
}
