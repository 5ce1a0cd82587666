import { calls } from '../../api/bridge';
import { useChangeNudges } from '../../parts/use-change-nudges';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/switch';
import { useToast } from '../../ui/toast';
import type { Nudges } from './nudge-settings';
import { SettingRow } from './setting-row';

/** Whether the times move by themselves; each move says why, and can be put back. */
export function LearnedHours({ learns, moves }: { learns: boolean; moves: Nudges['moves'] }) {
  const change = useChangeNudges();
  const toast = useToast();
  const putBack = (id: string) =>
    void calls
      .putBackWindow({ id })
      .then(() => toast({ text: 'Put back' }))
      .catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
  return (
    <>
      <SettingRow
        name="Learn the hour"
        remark="After ten nudges a time moves to where you act on them, an hour a week at most."
      >
        <Switch
          label="Learn the hour"
          isOn={learns}
          onChange={(learnsHours) =>
            change(learnsHours ? 'Times are learned' : 'Times stay', { learnsHours })
          }
        />
      </SettingRow>
      {moves.map(({ id, from, to, acted, outcomes }) => (
        <SettingRow
          key={id}
          name={`Moved from ${from} to ${to}`}
          remark={`You acted on ${acted} of ${outcomes} around then.`}
        >
          <Button size="small" aria-label={`Put back to ${from}`} onPress={() => putBack(id)}>
            Put back
          </Button>
        </SettingRow>
      ))}
    </>
  );
}
