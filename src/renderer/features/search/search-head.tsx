import { Plus, Search, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { Button } from 'react-aria-components';
import { operatorHelp } from '../../../domain/search/operators';
import { withoutPart, type SearchQuery } from '../../../domain/search/search-query';
import { Field } from '../../ui/field';
import { IconButton } from '../../ui/icon-button';
import { Kbd } from '../../ui/kbd';
import { Menu, MenuItem } from '../../ui/menu';
import styles from './search-head.module.css';

interface SearchHeadProps {
  fieldRef: RefObject<HTMLInputElement | null>;
  query: SearchQuery;
  /** The hit the keys act on. */
  activeId: string | null;
  onText: (text: string) => void;
  onKey: (event: KeyboardEvent) => void;
}

/** The field, the conditions of its text as chips that can be taken away, and help with more. */
export function SearchHead({ fieldRef, query, activeId, onText, onKey }: SearchHeadProps) {
  const { text, parts, hints } = query;
  const conditions = parts.filter(({ type }) => type === 'condition');
  return (
    <div className={styles.head}>
      <Field
        ref={fieldRef}
        autoFocus
        role="combobox"
        aria-expanded={activeId !== null}
        aria-controls={activeId === null ? undefined : 'found-list'}
        aria-activedescendant={activeId ?? undefined}
        label="Search everything"
        labelHidden
        placeholder="Search everything"
        maxLength={1000}
        spellCheck={false}
        icon={<Search size={14} strokeWidth={1.9} aria-hidden />}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKey}
        after={
          text === '' ? (
            <Kbd keys={['Mod', 'F']} />
          ) : (
            <IconButton label="Clear the search" small onPress={() => onText('')}>
              <X size={14} />
            </IconButton>
          )
        }
      />
      <div className={styles.chips} role="group" aria-label="Conditions">
        {conditions.map((part) => (
          <Button
            key={part.from}
            className={styles.chip ?? ''}
            aria-label={`Take away ${text.slice(part.from, part.to)}`}
            onPress={() => onText(withoutPart(text, part))}
          >
            {text.slice(part.from, part.to)}
            <X size={12} strokeWidth={2.1} aria-hidden />
          </Button>
        ))}
        <Menu
          label="Conditions to add"
          trigger={
            <Button className={styles.add ?? ''}>
              <Plus size={12} strokeWidth={2.1} aria-hidden />
              Filter
            </Button>
          }
        >
          {operatorHelp.map(({ example, does }) => (
            <MenuItem
              key={example}
              text={`${example}  ${does}`}
              onAction={() => onText([text.trim(), example].filter(Boolean).join(' '))}
            />
          ))}
        </Menu>
      </div>
      {hints.map((hint) => (
        <p key={hint.from} className={styles.hint}>
          {hint.text}
        </p>
      ))}
    </div>
  );
}
