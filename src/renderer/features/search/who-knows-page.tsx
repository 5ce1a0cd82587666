import { Hash, Search } from 'lucide-react';
import { useRef } from 'react';
import { calls } from '../../api/bridge';
import { useKeptState } from '../../api/use-kept-state';
import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import { useToday } from '../../api/use-today';
import { counted } from '../../parts/day-words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Field } from '../../ui/field';
import { Page } from '../../ui/page';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import { useKeys } from '../../ui/use-keys';
import { ComeToYou } from './come-to-you';
import { Knowing } from './knowing';
import { TopicList } from './topic-list';
import styles from './who-knows-page.module.css';

/** Topics on the left, on the right whom to ask about one, or about a question. */
export function WhoKnowsPage({ about: first }: { about?: string }) {
  const today = useToday();
  const listed = useQueryOf('listKnownTopics', {});
  const [written, setWritten] = useKeptState(`who knows ${first ?? ''}`, first ?? '');
  const field = useRef<HTMLInputElement>(null);
  const isSlow = useSlow(listed.isPending);
  useKeys({ 'Mod+f': () => field.current?.select(), '/': () => field.current?.focus() });
  const topics = listed.data?.topics ?? [];
  const sought = written.replace(/^#/u, '').trim().toLowerCase();
  const fitting = topics.filter(({ name }) => name.includes(sought));
  // Words that begin a topic mean it; others are a question.
  const about =
    written.trim() === '' || fitting.some(({ name }) => name.startsWith(sought))
      ? null
      : written.trim();
  const [chosen, setChosen] = useKeptState<string | null>('who knows chosen', null);
  const shown = about ?? tagOf(fitting.find(({ name }) => name === chosen) ?? fitting[0]);
  const choose = (name: string) => setChosen(name);
  const move = (by: number) => {
    const at = fitting.findIndex(({ name }) => `#${name}` === shown);
    const next = fitting[Math.max(0, Math.min(at + by, fitting.length - 1))];
    if (next) choose(next.name);
  };
  if (listed.data && topics.length === 0 && written === '')
    return (
      <Page title="Who knows what">
        <EmptyState
          title="No topics yet"
          action={<Button onPress={() => void calls.openCapture({})}>Write a line</Button>}
        >
          Write #pricing in an entry, and whoever you talked with about it will stand here.
        </EmptyState>
      </Page>
    );
  return (
    <Page
      title="Who knows what"
      lead={
        listed.data && (
          <>
            Gathered from your own entries. <strong>{counted(topics.length, 'topic')}</strong>,{' '}
            {counted(listed.data.people, 'person', 'people')}.
          </>
        )
      }
    >
      {listed.error !== null && (
        <Problem
          title="Could not read the topics."
          error={listed.error}
          onRetry={() => void listed.refetch()}
        />
      )}
      {isSlow && <SkeletonRows rows={6} />}
      <div className={styles.columns}>
        <div>
          <Field
            ref={field}
            label="A topic or a question"
            labelHidden
            placeholder="A topic or a question"
            maxLength={300}
            icon={<Search size={14} strokeWidth={1.9} aria-hidden />}
            value={written}
            onChange={(event) => setWritten(event.currentTarget.value)}
            onKeyDown={(event) => {
              const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
              if (by === 0) return;
              event.preventDefault();
              move(by);
            }}
          />
          <TopicList
            topics={fitting}
            chosen={about === null ? shown : null}
            onChoose={choose}
            onMove={move}
          />
          {fitting.length === 0 && (
            <p className={styles.quiet}>
              <Hash size={14} aria-hidden /> No topic has this name. People are found by their
              words.
            </p>
          )}
        </div>
        <div>
          {shown !== null && today !== undefined && <Knowing about={shown} today={today} />}
          {listed.data && <ComeToYou asked={listed.data.askedOfMe} />}
        </div>
      </div>
    </Page>
  );
}

const tagOf = (topic: { name: string } | undefined): string | null =>
  topic === undefined ? null : `#${topic.name}`;
