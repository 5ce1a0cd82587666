import { useId, useState } from 'react';
import { calls } from '../api/bridge';
import { useCommand } from '../api/use-command';
import { useQueryOf } from '../api/use-query-of';
import { useToday } from '../api/use-today';
import { useUndo } from '../api/undo';
import type { MergeField, MergePreview } from '../../contract/duplicates';
import type { PersonId } from '../../domain/people/ids';
import { Avatar } from './avatar';
import { counted } from './day-words';
import { ActDialog } from '../ui/act-dialog';
import { Problem } from '../ui/problem';
import { SkeletonRows } from '../ui/skeleton';
import { fieldName, fieldWords } from './merge-words';
import styles from './merge-dialog.module.css';

interface MergeDialogProps {
  pair: readonly [PersonId, PersonId];
  onClose: () => void;
  /** `kept`: who they are now. */
  onMerged: (kept: PersonId) => void;
}

type Side = 'one' | 'other';

/** Two people side by side: whose fields the one they become has. */
export function MergeDialog({ pair: [one, other], onClose, onMerged }: MergeDialogProps) {
  const preview = useQueryOf('previewMerge', { one, other });
  const merge = useCommand('mergePeople');
  const { pushUndo } = useUndo();
  const [chosen, setChosen] = useState<Readonly<Partial<Record<MergeField, Side>>>>({});
  const { data } = preview;
  // Who was met more often stays: nothing of a longer history is moved then.
  const kept: Side =
    data !== undefined && data.other.contacts > data.one.contacts ? 'other' : 'one';
  const sideOf = (field: MergeField): Side => chosen[field] ?? kept;
  const submit = () => {
    if (data === undefined) return;
    const fromGone = differing(data).flatMap(({ field }) =>
      sideOf(field) === kept ? [] : [field]
    );
    const gone = kept === 'one' ? data.other : data.one;
    const name = nameOf(data, sideOf('name'));
    merge.mutate(
      { kept: data[kept].id, gone: gone.id, fromGone },
      {
        onSuccess: ({ step }) => {
          pushUndo(`${name} is one person now`, () => calls.takeBackPeopleStep({ step }));
          onMerged(data[kept].id);
        }
      }
    );
  };
  return (
    <ActDialog
      title="Make one person of two"
      onClose={onClose}
      consequence="Entries, promises and all else move together. This can be taken back."
      act="Merge"
      busy={merge.isPending}
      isDisabled={data === undefined}
      does={submit}
    >
      {merge.error !== null && <Problem title="They were not merged." error={merge.error} />}
      {preview.error !== null && (
        <Problem
          title="Could not read them."
          error={preview.error}
          onRetry={() => void preview.refetch()}
        />
      )}
      {preview.isPending && <SkeletonRows rows={4} />}
      {data !== undefined && (
        <SideBySide
          preview={data}
          sideOf={sideOf}
          onChoose={(field, side) => setChosen({ ...chosen, [field]: side })}
        />
      )}
    </ActDialog>
  );
}

interface SideBySideProps {
  preview: MergePreview;
  sideOf: (field: MergeField) => Side;
  onChoose: (field: MergeField, side: Side) => void;
}

function SideBySide({ preview, sideOf, onChoose }: SideBySideProps) {
  const fields = differing(preview);
  const same = preview.fields.length - fields.length;
  return (
    <>
      <div className={styles.heads}>
        {(['one', 'other'] as const).map((side) => (
          <p key={side}>
            <Avatar
              name={preview[side].name}
              size={44}
              ghost={preview[side].contacts === 0}
              id={preview[side].id}
            />
            <strong>{preview[side].name}</strong>
            <span>
              {counted(preview[side].contacts, 'contact')},{' '}
              {counted(preview[side].entries, 'entry', 'entries')}
            </span>
          </p>
        ))}
      </div>
      <div className={styles.fields}>
        {fields.map(({ field, one, other }) => (
          <FieldChoice
            key={field}
            field={field}
            values={{ one, other }}
            faces={field === 'photo' ? preview : null}
            side={sideOf(field)}
            onChoose={(side) => onChoose(field, side)}
          />
        ))}
      </div>
      {same > 0 && (
        <p className={styles.same}>
          {counted(same, 'more field is', 'more fields are')} the same, or known of one only.
        </p>
      )}
    </>
  );
}

interface FieldChoiceProps {
  field: MergeField;
  values: Readonly<Record<Side, string | null>>;
  /** Whose photos are to choose from; null for a field of words. */
  faces: MergePreview | null;
  side: Side;
  onChoose: (side: Side) => void;
}

function FieldChoice({ field, values, faces, side, onChoose }: FieldChoiceProps) {
  const name = useId();
  const today = useToday();
  return (
    <fieldset className={styles.choice}>
      <legend>{fieldName[field]}</legend>
      {field === 'note' ? (
        <p className={styles.both}>Both notes stay, one under the other.</p>
      ) : (
        (['one', 'other'] as const).map((at) => (
          <label key={at} className={styles.value} data-on={side === at || undefined}>
            <input type="radio" name={name} checked={side === at} onChange={() => onChoose(at)} />
            {faces === null ? (
              <span>{today !== undefined && fieldWords(field, values[at], today)}</span>
            ) : (
              <>
                <Avatar name={faces[at].name} size={72} id={faces[at].id} />
                <span className="sr">The photo of {faces[at].name}</span>
              </>
            )}
          </label>
        ))
      )}
    </fieldset>
  );
}

/** The fields one has to choose: both have something, and not the same; that somebody left counts as something. */
const differing = ({ fields }: MergePreview): MergePreview['fields'] =>
  fields.filter(
    ({ field, one, other }) =>
      one !== other && (field === 'left' || (one !== null && other !== null))
  );

const nameOf = (preview: MergePreview, side: Side): string => preview[side].name;
