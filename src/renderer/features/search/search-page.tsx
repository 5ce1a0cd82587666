import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { searchGroupNames } from '../../../contract/search';
import type { FoundGroup, SearchHit } from '../../../contract/search';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { readSearch } from '../../../domain/search/read-search';
import { asksNothing } from '../../../domain/search/search-query';
import { useKeptState } from '../../api/use-kept-state';
import { useOpenHit } from '../../api/use-open-hit';
import { useToday } from '../../api/use-today';
import { hitKey } from '../../parts/found-hit';
import { TwoPanes } from '../../ui/two-panes';
import { useKeys } from '../../ui/use-keys';
import { HitPreview } from './hit-preview';
import { optionId } from './option-id';
import { countWords, SearchColumn } from './search-column';
import { SearchHead } from './search-head';
import { useFound } from './use-found';

/** Everything a search found: groups on the left, the chosen hit on the right. */
export function SearchPage({ query: first }: { query: string }) {
  const today = useToday();
  return today === undefined ? null : <Search first={first} today={today} />;
}

function Search({ first, today }: { first: string; today: IsoDate }) {
  // Kept, so that coming back from a hit finds the same search.
  const [text, setText] = useKeptState(`search ${first}`, first);
  const [chosen, setChosen] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const open = useOpenHit();
  const query = useMemo(() => readSearch(text, today), [text, today]);
  const found = useFound(text, !asksNothing(query));
  const hits = found.groups.flatMap((group) => group.hits);
  const at = Math.max(
    0,
    hits.findIndex((hit) => hitKey(hit) === chosen)
  );
  const current: SearchHit | null = hits[at] ?? null;
  const write = (next: string) => {
    setText(next);
    setChosen(null);
    field.current?.focus();
  };
  const move = (by: number) => {
    const next = hits[Math.max(0, Math.min(at + by, hits.length - 1))];
    if (next) setChosen(hitKey(next));
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => current && open(current)
  };
  const onKey = (event: KeyboardEvent) => {
    const press = event.nativeEvent.isComposing ? undefined : keys[event.key];
    if (press === undefined || event.altKey || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    press();
  };
  useKeys({ 'Mod+f': () => field.current?.select(), j: () => move(1), k: () => move(-1) });
  return (
    <TwoPanes
      list={
        <>
          <h1 className="sr">Search</h1>
          <SearchHead
            fieldRef={field}
            query={query}
            activeId={current && optionId(current)}
            onText={write}
            onKey={onKey}
          />
          <p className="sr" role="status">
            {found.isPending ? '' : foundWords(found.groups)}
          </p>
          <SearchColumn
            query={query}
            found={found}
            today={today}
            current={current}
            onChoose={(hit) => setChosen(hitKey(hit))}
            onOpen={open}
            onText={write}
          />
        </>
      }
    >
      {current !== null && (
        <HitPreview
          key={hitKey(current)}
          hit={current}
          today={today}
          onOpen={() => open(current)}
        />
      )}
    </TwoPanes>
  );
}

/** How much of each kind was found, said while one types. */
const foundWords = (groups: readonly FoundGroup[]): string =>
  groups.map((group) => `${searchGroupNames[group.group]}: ${countWords(group)}`).join(', ');
