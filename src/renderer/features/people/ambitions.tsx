import { Plus, Trash2 } from 'lucide-react';
import type { FormEvent } from 'react';
import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import type { Ambition, RoleHolder } from '../../../contract/roles';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { shortDate } from '../../parts/day-words';
import { PersonLink } from '../../parts/person-link';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { IconButton } from '../../ui/icon-button';
import { SectionHead } from '../../ui/section-head';
import { useToast } from '../../ui/toast';
import styles from './ambitions.module.css';

interface AmbitionsProps {
  ambitions: readonly Ambition[];
  holders: readonly RoleHolder[];
  today: IsoDate;
}

/** What I want, and who knows it: nobody can speak for what they were not told. */
export function Ambitions({ ambitions, holders, today }: AmbitionsProps) {
  const { pushUndo } = useUndo();
  const toast = useToast();
  const failed = ({ message }: Error) => toast({ text: message, tone: 'problem' });
  const keep = async (form: HTMLFormElement, text: string) => {
    const { id } = await calls.addAmbition({ text });
    form.reset();
    pushUndo('Ambition kept', () => calls.deleteAmbition({ id }));
  };
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const written = new FormData(form).get('text');
    const text = typeof written === 'string' ? written.trim() : '';
    if (text !== '') void keep(form, text).catch(failed);
  };
  const remove = ({ id, text }: Ambition) => {
    calls
      .deleteAmbition({ id })
      .then(({ step }) => pushUndo(`Deleted: ${text}`, () => calls.takeBackPeopleStep({ step })))
      .catch(failed);
  };
  return (
    <section className={styles.whole}>
      <SectionHead title="What you want, and who knows" />
      <ul>
        {ambitions.map((ambition) => (
          <li key={ambition.id} className={styles.row}>
            <div className={styles.words}>
              <p>{ambition.text}</p>
              <p className={styles.told}>
                <Told ambition={ambition} holders={holders} today={today} />
              </p>
            </div>
            <IconButton small label={`Delete: ${ambition.text}`} onPress={() => remove(ambition)}>
              <Trash2 size={14} strokeWidth={1.75} />
            </IconButton>
          </li>
        ))}
      </ul>
      <form className={styles.form} onSubmit={add}>
        <Field
          label="An ambition"
          labelHidden
          name="text"
          maxLength={300}
          placeholder="Something you would like, such as leading the pricing team"
        />
        <Button type="submit" icon={<Plus size={14} strokeWidth={1.9} aria-hidden />}>
          Add
        </Button>
      </form>
    </section>
  );
}

function Told({
  ambition,
  holders,
  today
}: { ambition: Ambition } & Omit<AmbitionsProps, 'ambitions'>) {
  if (ambition.told.length === 0)
    return holders.length === 0
      ? 'Nobody knows yet.'
      : 'Nobody knows yet. The menu of a card says whom you told.';
  return (
    <>
      Told{' '}
      {ambition.told.map(({ id, name, on }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <PersonLink id={id}>{name}</PersonLink> on {shortDate(on, today)}
        </span>
      ))}
    </>
  );
}
