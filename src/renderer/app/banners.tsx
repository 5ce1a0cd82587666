import { useQueryClient } from '@tanstack/react-query';
import { calls } from '../api/bridge';
import { useSlow } from '../api/use-slow';
import { useQueryOf } from '../api/use-query-of';
import { keysOfAccelerator } from '../ui/accelerator';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Kbd } from '../ui/kbd';
import styles from './banners.module.css';

/** What the person should know before the page: the journal's engine, and a desktop without a tray. */
export function Banners() {
  const { data: desktop } = useQueryOf('readDesktop', {});
  const client = useQueryClient();
  const isSlow = useSlow(desktop?.migrating != null);
  if (!desktop) return null;
  const migrating = isSlow ? desktop.migrating : null;
  const tellNoTray = desktop.tellNoTray && desktop.engine !== 'failed';
  const { settingsAside } = desktop;
  const isQuiet = desktop.engine !== 'restarting' && desktop.engine !== 'failed';
  if (isQuiet && !tellNoTray && !migrating && settingsAside === null) return null;
  const understood = async (call: 'acknowledgeNoTray' | 'acknowledgeSettingsAside') => {
    await calls[call]({});
    await client.invalidateQueries({ queryKey: ['readDesktop'] });
  };
  return (
    <div className={styles.banners}>
      {migrating && (
        <Banner
          action={
            <progress
              className={styles.progress}
              aria-label="Steps done"
              value={migrating.done}
              max={migrating.of}
            />
          }
        >
          Making your journal ready for this version. Nothing is lost.
          {migrating.of > 1 && (
            <span className={styles.step}>
              {' '}
              Step {Math.min(migrating.done + 1, migrating.of)} of {migrating.of}
            </span>
          )}
        </Banner>
      )}
      {desktop.engine === 'restarting' && (
        <Banner>Your journal is being opened again. What you saved is safe.</Banner>
      )}
      {desktop.engine === 'failed' && (
        <Banner tone="error">
          <strong>Your journal could not be opened.</strong>{' '}
          {desktop.engineProblem ?? 'Nothing in it was changed. Close Hallway and start it again.'}
        </Banner>
      )}
      {settingsAside !== null && (
        <Banner
          action={
            <Button size="small" onPress={() => void understood('acknowledgeSettingsAside')}>
              Understood
            </Button>
          }
        >
          Your settings could not be read, so the usual ones hold. Your journal is as it was; the
          old file is kept as {settingsAside}.
        </Banner>
      )}
      {tellNoTray && (
        <Banner
          action={
            <Button size="small" onPress={() => void understood('acknowledgeNoTray')}>
              Understood
            </Button>
          }
        >
          This desktop shows no tray icons. A small window in the corner keeps Hallway at hand
          instead.
          {desktop.captureShortcut !== null && (
            <>
              {' '}
              <Kbd keys={keysOfAccelerator(desktop.captureShortcut)} />{' '}
              <span className="sr">{desktop.captureShortcut}</span> still opens quick capture.
            </>
          )}
        </Banner>
      )}
    </div>
  );
}
