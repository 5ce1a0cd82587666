import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { calls } from '../../api/bridge';
import { useKeptState } from '../../api/use-kept-state';
import { useToday } from '../../api/use-today';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { EntryId } from '../../../domain/people/ids';
import { counted } from '../../parts/day-words';
import { TwoPanes } from '../../ui/two-panes';
import { useKeys } from '../../ui/use-keys';
import { EmptyJournal } from './empty-journal';
import { EntriesBar } from './entries-bar';
import { EntryPanel } from './entry-panel';
import type { EntryPanelHandle } from './entry-panel';
import { FirstLetters } from './first-letters';
import type { FirstLettersHandle } from './first-letters';
import { everything, isEverything } from './journal-filter';
import { JournalFilters } from './journal-filters';
import { JournalColumn } from './journal-column';
import { useAttempt } from './use-attempt';
import { useDeleteEntry } from './use-delete-entry';
import { useJournalRows } from './use-journal-rows';
import { WriteMenu } from './write-menu';

/** The journal: entries by day on the left, the chosen one on the right. */
export function JournalPage({ entry, topic }: { entry?: EntryId; topic?: string }) {
  const today = useToday();
  // A link to an entry opens the whole journal at it, whatever was looked for before.
  const place = `journal ${entry ?? ''} ${topic ?? ''}`;
  const [filter, setFilter] = useKeptState(`${place} filter`, {
    ...everything,
    topic: topic ?? null
  });
  const [query, setQuery] = useKeptState(`${place} query`, '');
  const [chosen, setChosen] = useKeptState<EntryId | null>(`${place} chosen`, entry ?? null);
  const journal = useJournalRows(filter, query, today);
  const list = useRef<HTMLDivElement>(null);
  const panel = useRef<EntryPanelHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const letters = useRef<FirstLettersHandle>(null);
  const remove = useDeleteEntry(setChosen);
  const [picked, setPicked] = useState<ReadonlySet<EntryId>>(new Set());
  const [begun, setBegun] = useState<EntryId | null>(null);
  const attempt = useAttempt();
  const write = (date: IsoDate | undefined, text: string) => {
    if (date === undefined) return;
    letters.current?.begin();
    attempt(async () => {
      const { id } = await calls.startEntry({ date, text });
      setFilter(everything);
      setQuery('');
      setBegun(id);
      setChosen(id);
    });
  };

  const ids = journal.entries.map(({ id }) => id);
  // A search or filter shows its first hit; without one, an entry gone to by a link may be far down.
  const isNarrowed = !isEverything(filter) || query.trim() !== '';
  const isListed = chosen !== null && ids.includes(chosen);
  const selected = isListed || (chosen !== null && !isNarrowed) ? chosen : (ids[0] ?? null);
  const move = (by: number) => {
    const from = selected === null ? -1 : ids.indexOf(selected);
    setChosen(ids[Math.max(0, Math.min(from + by, ids.length - 1))] ?? selected);
    focusList();
  };
  const focusList = () => list.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  const pick = () => {
    if (selected === null) return;
    const next = new Set(picked);
    if (!next.delete(selected)) next.add(selected);
    setPicked(next);
    focusList();
  };
  const clearPicked = () => {
    setPicked(new Set());
    focusList();
  };
  const removeIt = async (id: EntryId) => {
    await panel.current?.flush();
    const at = ids.indexOf(id);
    remove(id, ids[at + 1] ?? ids[at - 1] ?? null);
  };
  const letterKeys = {
    j: () => move(1),
    k: () => move(-1),
    x: pick,
    '/': () => search.current?.focus(),
    w: () => write(today, '')
  };
  const listKeys: Record<string, () => void> = {
    ...letterKeys,
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Home: () => move(-ids.length),
    End: () => move(ids.length),
    Escape: clearPicked,
    Enter: () => panel.current?.focusText(),
    Delete: () => selected !== null && void removeIt(selected)
  };
  const onListKey = (event: KeyboardEvent) => {
    const act = event.target === event.currentTarget.querySelector('[role="listbox"]');
    if (!act || event.altKey || event.ctrlKey || event.metaKey) return;
    const key = listKeys[event.key];
    if (key === undefined) return;
    event.preventDefault();
    key();
  };
  useKeys({ ...letterKeys, 'Mod+f': () => search.current?.focus() });

  const isEmpty = isEverything(filter) && query === '' && ids.length === 0 && chosen === null;
  if (isEmpty && !journal.isPending && journal.error === null)
    return (
      <>
        <FirstLetters ref={letters} onLeave={focusList} />
        <EmptyJournal onWrite={() => write(today, '')} />
      </>
    );
  return (
    <>
      <FirstLetters ref={letters} onLeave={focusList} />
      <TwoPanes
        listRef={list}
        onListKey={onListKey}
        list={
          <>
            <h1 className="sr">Journal</h1>
            <JournalFilters
              searchRef={search}
              filter={filter}
              query={query}
              onFilter={setFilter}
              onQuery={setQuery}
              onLeaveSearch={focusList}
            >
              {today !== undefined && (
                <WriteMenu today={today} onWrite={(text) => write(today, text)} />
              )}
            </JournalFilters>
            <p className="sr" role="status">
              {isNarrowed &&
                !journal.isPending &&
                `${counted(ids.length, 'entry', 'entries')} shown`}
            </p>
            <JournalColumn
              journal={journal}
              today={today}
              selected={selected}
              picked={picked}
              query={query}
              onSelect={setChosen}
              onWrite={(date) => write(date, '')}
              onAll={() => {
                setFilter(everything);
                setQuery('');
              }}
            />
            {picked.size > 0 && (
              <EntriesBar
                ids={[...picked]}
                onBefore={() => panel.current?.flush()}
                onClear={clearPicked}
              />
            )}
          </>
        }
      >
        {selected !== null && today !== undefined && (
          <EntryPanel
            key={selected}
            ref={panel}
            id={selected}
            today={today}
            firstLetters={selected === begun ? () => letters.current?.read() ?? '' : null}
            onOpenTopic={(wanted) => {
              setQuery('');
              setFilter({ ...everything, topic: wanted });
            }}
            onDelete={() => void removeIt(selected)}
            onGone={() => setChosen(null)}
            onLeave={focusList}
          />
        )}
      </TwoPanes>
    </>
  );
}
