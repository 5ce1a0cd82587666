import { MapPin } from 'lucide-react';
import { useState } from 'react';
import type { EntryPage } from '../../../contract/entry';
import { capitalised } from '../../../domain/wording/words';
import { detailWords } from '../../parts/detail-words';
import { Field } from '../../ui/field';
import { Popover } from '../../ui/popover';
import { SmallForm } from '../../ui/small-form';
import type { FactProps } from './entry-facts';
import { FactButton } from './entry-facts';

/** Where it was, the name of an event, and who heard a praise. Give it a `key` of what it shows. */
export function DetailsFact({ entry, onChange }: FactProps) {
  const [typed, setTyped] = useState({
    place: entry.place ?? '',
    event: entry.event ?? '',
    audience: entry.audience ?? ''
  });
  const said = {
    place: typed.place.trim() || null,
    event: typed.event.trim() || null,
    audience: typed.audience.trim() || null
  };
  const isSame = detailNames.every((name) => said[name] === entry[name]);
  const words = detailWords(entry);
  return (
    <Popover
      label="Where it was"
      trigger={
        <FactButton icon={MapPin}>
          <span className="sr">Where: </span>
          {words.length === 0 ? 'Where' : capitalised(words.join(', '))}
        </FactButton>
      }
    >
      {(close) => (
        <SmallForm
          wide
          onSubmit={() => {
            close();
            if (!isSame) onChange('Where it was changed', said);
          }}
        >
          {detailNames
            .filter((name) => isAsked(name, entry))
            .map((name) => (
              <Field
                key={name}
                label={labels[name]}
                maxLength={300}
                value={typed[name]}
                onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
              />
            ))}
        </SmallForm>
      )}
    </Popover>
  );
}

const detailNames = ['place', 'event', 'audience'] as const;

const labels = { place: 'Place', event: 'Event', audience: 'In front of' } as const;

/** A lunch has no audience; what is known is asked for all the same, so that it can be taken away. */
function isAsked(name: (typeof detailNames)[number], entry: EntryPage): boolean {
  if (name === 'place' || entry[name] !== null) return true;
  if (name === 'event') return entry.kind === 'event';
  return entry.kind === 'praise' || entry.kind === 'thanks';
}
