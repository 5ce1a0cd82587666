import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { PersonPage, RelationChange } from '../../../contract/person';
import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import type { PersonId } from '../../../domain/people/ids';
import type { Relation } from '../../../domain/people/relation';
import { relation } from '../../../domain/people/relation';
import { Avatar } from '../../parts/avatar';
import { PersonLink } from '../../parts/person-link';
import { PersonPicker } from '../../parts/person-picker';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuItem } from '../../ui/menu';
import { SectionHead } from '../../ui/section-head';
import { useToast } from '../../ui/toast';
import styles from './around.module.css';

/** How a relation is called on a person's page. */
const relationWords: Readonly<Record<Relation, string>> = {
  manager: 'Reports to',
  report: 'Manages',
  'introduced-by': 'Introduced by',
  'introduced-you-to': 'Introduced you to',
  'can-introduce': 'Can introduce',
  'introducible-by': 'Ask to meet through',
  knows: 'Knows'
};

/** Who is around a person, to both sides, and the way to say so. */
export function Around({ page }: { page: PersonPage }) {
  const [adding, setAdding] = useState<Relation | null>(null);
  const { person, around } = page;
  const change = useChangeRelation();
  const add = (other: PersonId) => {
    if (adding) void change({ person: person.id, relation: adding, other, holds: true });
    setAdding(null);
  };
  return (
    <section>
      <SectionHead
        title="Around them"
        end={
          <Menu
            label="Add somebody around them"
            align="end"
            trigger={
              <Button
                look="ghost"
                size="small"
                icon={<Plus size={12} strokeWidth={2} />}
                aria-label="Add somebody around them"
              >
                Add
              </Button>
            }
          >
            {relation.options.map((one) => (
              <MenuItem key={one} text={relationWords[one]} onAction={() => setAdding(one)} />
            ))}
          </Menu>
        }
      />
      <ul className={styles.around}>
        {around.map((one) => (
          <li key={`${one.relation} ${one.id}`}>
            <span className={styles.relation}>{relationWords[one.relation]}</span>
            <Avatar name={one.name} size={20} ghost={!one.met} id={one.id} />
            <span className={styles.name}>
              <PersonLink id={one.id} quiet>
                {one.name}
              </PersonLink>
            </span>
            <IconButton
              small
              className={styles.end}
              label={`No longer: ${relationWords[one.relation]} ${one.name}`}
              onPress={() =>
                void change({
                  person: person.id,
                  relation: one.relation,
                  other: one.id,
                  holds: false
                })
              }
            >
              <X size={12} strokeWidth={2} />
            </IconButton>
          </li>
        ))}
      </ul>
      {around.length === 0 && adding === null && (
        <p className={styles.nothing}>Who they report to, know or can introduce.</p>
      )}
      {adding !== null && (
        <div className={styles.adding}>
          <span className={styles.relation}>{relationWords[adding]}</span>
          <PersonPicker
            label={relationWords[adding]}
            without={[person.id]}
            onPick={add}
            onClose={() => setAdding(null)}
          />
        </div>
      )}
    </section>
  );
}

function useChangeRelation(): (change: RelationChange) => Promise<void> {
  const { pushUndo } = useUndo();
  const toast = useToast();
  return async (change) => {
    try {
      const { before } = await calls.changeRelations({ changes: [change] });
      if (before.length > 0)
        pushUndo(change.holds ? 'Written down' : 'Taken off', () =>
          calls.changeRelations({ changes: before })
        );
    } catch (error) {
      toast({ text: error instanceof Error ? error.message : String(error), tone: 'problem' });
    }
  };
}
