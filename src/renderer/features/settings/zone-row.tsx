import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { calls } from '../../api/bridge';
import type { CallOutput } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import { zoneId, type ZoneId } from '../../../domain/calendar/calendar';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useToast } from '../../ui/toast';
import { SettingRow } from './setting-row';

type Desktop = CallOutput<'readDesktop'>;

/** The zone whose days one lives by: this computer's, or one's own wherever it is. */
export function ZoneRow({ desktop }: { desktop: Desktop }) {
  return <ZoneForm key={`${desktop.zone} ${desktop.isZoneChosen}`} desktop={desktop} />;
}

function ZoneForm({ desktop }: { desktop: Desktop }) {
  const { zone, isZoneChosen } = desktop;
  const [typed, setTyped] = useState(zone);
  const [isWrong, setWrong] = useState(false);
  const { pushUndo } = useUndo();
  const toast = useToast();
  const list = useId();
  const choose = async (wanted: ZoneId | null) => {
    const before = isZoneChosen ? zoneId.parse(zone) : null;
    await calls.setZone({ zone: wanted });
    pushUndo(wanted === null ? 'Days follow this computer' : `Days are those of ${wanted}`, () =>
      calls.setZone({ zone: before })
    );
  };
  const tell = ({ message }: Error) => toast({ text: message, tone: 'problem' });
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (typed === zone) return;
    const wanted = zoneId.safeParse(typed.trim());
    setWrong(!wanted.success);
    if (wanted.success) void choose(wanted.data).catch(tell);
  };
  return (
    <SettingRow
      name="Time zone"
      remark={
        isZoneChosen
          ? 'Your choice, wherever this computer is. What you wrote keeps its day.'
          : 'As on this computer, also when you travel. What you wrote keeps its day.'
      }
    >
      {isZoneChosen && (
        <Button look="ghost" onPress={() => void choose(null).catch(tell)}>
          Follow this computer
        </Button>
      )}
      <form onSubmit={submit} onBlur={() => submit()}>
        <Field
          label="Time zone"
          labelHidden
          list={list}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={isWrong ? 'Not known. Write it like Europe/Madrid.' : undefined}
        />
        <datalist id={list}>
          {Intl.supportedValuesOf('timeZone').map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </form>
    </SettingRow>
  );
}
