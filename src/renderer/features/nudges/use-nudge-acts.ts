import { calls } from '../../api/bridge';
import { useNavigation } from '../../api/navigation';
import { useUndo } from '../../api/undo';
import { pageOfNudge } from '../../../contract/nudge-page';
import type { InboxNudge } from '../../../contract/nudges';
import { addDays, isoDate } from '../../../domain/calendar/calendar';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { LaterName } from '../../../domain/nudges/later';
import { subjectOf } from '../../../domain/nudges/nudge';
import { circleDays } from '../../../domain/people/circle';
import { useToast } from '../../ui/toast';
import { logLine } from './log-line';

type State = Awaited<ReturnType<typeof calls.dismissNudge>>['before'];

/** What can be done with a nudge; each act can be taken back. */
export function useNudgeActs(nudge: InboxNudge) {
  const { key, kind, target } = nudge;
  const { go } = useNavigation();
  const { pushUndo } = useUndo();
  const toast = useToast();
  const failed = ({ message }: Error) => toast({ text: message, tone: 'problem' });
  const undo = (before: State) => () => calls.restoreNudge({ key, state: before as 'shown' });
  const settle = (said: string, act: () => Promise<{ before: State }>) =>
    void act()
      .then(({ before }) => pushUndo(said, undo(before)))
      .catch(failed);

  return {
    open: () => {
      void calls.actOnNudge({ key }).catch(failed);
      go(pageOfNudge(nudge));
    },
    log: () => void calls.openCapture({ text: logLine(nudge) ?? '' }).catch(failed),
    dismiss: () => settle('Not now', () => calls.dismissNudge({ key })),
    putOff: (to: LaterName | IsoDate) => settle('Put off', () => calls.putOffNudge({ key, to })),
    pause: () =>
      settle('Paused for a month', async () => {
        const { today } = await calls.readDesktop({});
        return calls.putOffNudge({ key, to: addDays(isoDate.parse(today), 30) });
      }),
    /** Lets the thing itself go: a promise too. */
    letGo: () =>
      settle('Let go', async () => {
        if (kind === 'promise-mine' || kind === 'promise-theirs')
          await calls.settlePromise({ id: subjectOf(key), state: 'let-go' });
        return calls.dismissNudge({ key });
      }),
    /** Wants to hear of somebody half as often. */
    lowerRhythm: () => {
      if (target.page !== 'person') return;
      const id = target.person;
      const lower = async () => {
        const { person } = await calls.readPerson({ id });
        const wider = Object.values(circleDays).find((days) => days > person.rhythmDays);
        const { before } = await calls.changePerson({
          id,
          changes: { rhythmDays: wider ?? person.rhythmDays }
        });
        const { before: state } = await calls.dismissNudge({ key });
        pushUndo('Rhythm lowered', async () => {
          await calls.changePerson({ id, changes: before });
          await undo(state)();
        });
      };
      lower().catch(failed);
    }
  };
}
