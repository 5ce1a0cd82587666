import { useRef } from 'react';
import { searchGroupNames } from '../../../contract/search';
import type { FoundGroup, SearchHit } from '../../../contract/search';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { operatorHelp } from '../../../domain/search/operators';
import { asksNothing, type SearchQuery } from '../../../domain/search/search-query';
import { useSlow } from '../../api/use-slow';
import { hitKey, hitView } from '../../parts/found-hit';
import { Button } from '../../ui/button';
import { SearchedDoor } from '../../ui/doorway-drawing';
import { EmptyState } from '../../ui/empty-state';
import { wholeNumber } from '../../ui/format';
import { OptionRow } from '../../ui/option-row';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import { useKeepInSight } from '../../ui/use-keep-in-sight';
import styles from './search-column.module.css';
import { optionId } from './option-id';
import type { Found } from './use-found';

interface SearchColumnProps {
  query: SearchQuery;
  found: Found;
  today: IsoDate;
  current: SearchHit | null;
  onChoose: (hit: SearchHit) => void;
  onOpen: (hit: SearchHit) => void;
  onText: (text: string) => void;
}

/** The groups of what was found, or why there are none. */
export function SearchColumn(props: SearchColumnProps) {
  const { query, found, today, current, onChoose, onOpen, onText } = props;
  const isSlow = useSlow(found.isPending);
  const list = useRef<HTMLDivElement>(null);
  const currentKey = current && hitKey(current);
  useKeepInSight(list, currentKey);
  if (found.error !== null)
    return (
      <div className={styles.inside}>
        <Problem title="Could not search." error={found.error} onRetry={found.retry} />
      </div>
    );
  if (asksNothing(query)) return <SearchHelp onText={onText} />;
  if (found.isPending)
    return <div className={styles.inside}>{isSlow && <SkeletonRows rows={6} />}</div>;
  if (found.groups.length === 0)
    return (
      <EmptyState
        drawing={<SearchedDoor />}
        title="Nothing found"
        action={<Button onPress={() => onText('')}>Clear the search</Button>}
      >
        No person, entry or promise fits. Fewer words find more.
      </EmptyState>
    );
  return (
    <div ref={list} className={styles.scroller}>
      {found.instead !== null && (
        <p className={styles.note} role="status">
          Nothing has these words. Did you mean{' '}
          <button type="button" onClick={() => onText(found.instead ?? '')}>
            {found.instead}
          </button>
          ?
        </p>
      )}
      {found.isLoose && (
        <p className={styles.note} role="status">
          Nothing has all these words. These have some of them.
        </p>
      )}
      <div id="found-list" role="listbox" aria-label="Found">
        {found.groups.map((group) => (
          <div key={group.group} role="group" aria-label={searchGroupNames[group.group]}>
            <p className={styles.heading} aria-hidden>
              {searchGroupNames[group.group]}
              <span className={styles.count}>{countWords(group)}</span>
            </p>
            {group.hits.map((hit) => (
              <HitRow
                key={hitKey(hit)}
                hit={hit}
                today={today}
                isCurrent={hitKey(hit) === currentKey}
                onChoose={onChoose}
                onOpen={onOpen}
              />
            ))}
            {group.next !== null && (
              <div role="presentation" className={styles.more}>
                <Button size="small" look="ghost" onPress={() => found.more(group)}>
                  More {searchGroupNames[group.group].toLowerCase()}
                </Button>
              </div>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

/** How many there are, with a plus when there are more. */
export const countWords = ({ count, isMore }: FoundGroup): string =>
  `${wholeNumber(count)}${isMore ? '+' : ''}`;

interface HitRowProps {
  hit: SearchHit;
  today: IsoDate;
  isCurrent: boolean;
  onChoose: (hit: SearchHit) => void;
  onOpen: (hit: SearchHit) => void;
}

function HitRow({ hit, today, isCurrent, onChoose, onOpen }: HitRowProps) {
  const { icon, lead, rest, end } = hitView(hit, today);
  return (
    <OptionRow
      id={optionId(hit)}
      selected={isCurrent}
      sign={<span className={styles.icon}>{icon}</span>}
      title={lead}
      end={end}
      onChoose={() => onChoose(hit)}
      onOpen={() => onOpen(hit)}
    >
      {rest}
    </OptionRow>
  );
}

/** What can be asked, before anything is. */
function SearchHelp({ onText }: { onText: (text: string) => void }) {
  return (
    <div className={styles.inside}>
      <p className={styles.note}>
        Words find people, entries, what you learned and what was promised. More exactly:
      </p>
      <dl className={styles.help}>
        {operatorHelp.map(({ example, does }) => (
          <div key={example}>
            <dt>
              <button type="button" onClick={() => onText(example)}>
                {example}
              </button>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
