import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useQueryOf } from '../../api/use-query-of';
import { Button } from '../../ui/button';
import { Menu, MenuItem } from '../../ui/menu';
import { SectionHead } from '../../ui/section-head';
import { EditableText } from './editable-text';
import type { Person, PersonField } from './person-field';
import { readField } from './person-field';
import styles from './person-side.module.css';
import { useChangePerson } from './use-change-person';

/** A fact that is not written as one text, and how it is added. */
interface SpecialFact {
  readonly name: string;
  readonly icon: PersonField['icon'];
  readonly Line: ComponentType<{ person: Person; startsOpen: boolean; onClose: () => void }>;
  readonly isKnown: boolean;
}

interface FactListProps {
  title: string;
  /** Said while nothing is known. */
  nothing: string;
  person: Person;
  fields: readonly PersonField[];
  /** How a known value is shown, where that is not its text. */
  shown: (field: PersonField) => ReactNode;
  special: readonly SpecialFact[];
}

/** Facts of a kind: the known ones to be edited in place, the others in a menu behind a plus. */
export function FactList({ title, nothing, person, fields, shown, special }: FactListProps) {
  const [adding, setAdding] = useState<string | null>(null);
  const isKnown = (field: PersonField) => field.text(person) !== '';
  const missing = [
    ...fields.filter((field) => !isKnown(field)),
    ...special.filter((fact) => !fact.isKnown)
  ];
  const close = () => setAdding(null);
  return (
    <section>
      <SectionHead
        title={title}
        end={
          missing.length > 0 && (
            <Menu
              label={`Add to ${title.toLowerCase()}`}
              align="end"
              trigger={
                <Button
                  look="ghost"
                  size="small"
                  icon={<Plus size={12} strokeWidth={2} />}
                  aria-label={`Add to ${title.toLowerCase()}`}
                >
                  Add
                </Button>
              }
            >
              {missing.map(({ name, icon: Icon }) => (
                <MenuItem
                  key={name}
                  text={name}
                  icon={<Icon size={14} strokeWidth={1.9} />}
                  onAction={() => setAdding(name)}
                />
              ))}
            </Menu>
          )
        }
      />
      <dl className={styles.facts}>
        {fields.map(
          (field) =>
            (isKnown(field) || adding === field.name) && (
              <Fact key={field.key} name={field.name} icon={field.icon}>
                <FieldValue
                  field={field}
                  person={person}
                  startsOpen={!isKnown(field)}
                  onClose={close}
                >
                  {shown(field)}
                </FieldValue>
              </Fact>
            )
        )}
        {special.map(
          (fact) =>
            (fact.isKnown || adding === fact.name) && (
              <Fact key={fact.name} name={fact.name} icon={fact.icon}>
                <fact.Line person={person} startsOpen={!fact.isKnown} onClose={close} />
              </Fact>
            )
        )}
      </dl>
      {missing.length === fields.length + special.length && adding === null && (
        <p className={styles.nothing}>{nothing}</p>
      )}
    </section>
  );
}

function Fact({
  name,
  icon: Icon,
  children
}: Pick<PersonField, 'name' | 'icon'> & { children: ReactNode }) {
  return (
    <>
      <dt title={name}>
        <Icon size={14} strokeWidth={1.9} aria-hidden />
        <span className="sr">{name}</span>
      </dt>
      <dd>{children}</dd>
    </>
  );
}

interface FieldValueProps {
  field: PersonField;
  person: Person;
  startsOpen?: boolean;
  look?: 'fact' | 'name' | 'work';
  onClose?: () => void;
  children: ReactNode;
}

/** A value of a field, edited in place. */
function FieldValue({
  field,
  person,
  startsOpen = false,
  look = 'fact',
  onClose,
  children
}: FieldValueProps) {
  const change = useChangePerson(person.id);
  const choices = useChoices(field.choices);
  return (
    <EditableText
      label={field.name}
      text={field.text(person)}
      example={field.example}
      isLong={field.isLong}
      choices={choices}
      startsOpen={startsOpen}
      look={look}
      onSave={async (text) => {
        const read = readField(field, text);
        if ('wrong' in read) throw new Error(read.wrong);
        await change(`${field.name} written`, read.changes);
      }}
      {...(onClose && { onClose })}
    >
      {children}
    </EditableText>
  );
}

function useChoices(kind: PersonField['choices']): readonly string[] | undefined {
  const names = useQueryOf('listNames', {}, { enabled: kind === 'departments' });
  return useMemo(() => {
    if (kind === 'zones') return Intl.supportedValuesOf('timeZone');
    if (kind === undefined) return undefined;
    const departments = names.data?.flatMap(({ department }) => department ?? []) ?? [];
    return [...new Set(departments)].sort((one, other) => one.localeCompare(other));
  }, [kind, names.data]);
}
