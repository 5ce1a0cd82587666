import { ArrowDownLeft, ArrowUpRight } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { OpenPromise } from '../../../contract/promises';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import { PromiseRow } from '../../parts/promise-row';
import { wholeNumber } from '../../ui/format';
import { Problem } from '../../ui/problem';
import { SectionHead } from '../../ui/section-head';
import { SkeletonRows } from '../../ui/skeleton';
import { useShortened } from '../../ui/use-shortened';
import styles from './promises-column.module.css';

/** What is open between me and others, mine first. */
export function PromisesColumn({ today }: { today: IsoDate }) {
  const promises = useQueryOf('listOpenPromises', {});
  const slow = useSlow(promises.isPending);
  const open = promises.data ?? [];
  return (
    <section>
      <SectionHead
        title="Promises"
        {...(open.length > 0 && { end: `${wholeNumber(open.length)} open` })}
      />
      {promises.isError && (
        <Problem
          title="The promises could not be read."
          error={promises.error}
          onRetry={promises.refetch}
        />
      )}
      {slow && <SkeletonRows rows={2} />}
      <Direction
        title="From you"
        icon={ArrowUpRight}
        promises={open.filter(isMine)}
        today={today}
      />
      <Direction
        title="To you"
        icon={ArrowDownLeft}
        promises={open.filter((promise) => !isMine(promise))}
        today={today}
      />
      {promises.data?.length === 0 && (
        <p className={styles.none}>
          Nothing is owed either way. “I owe Ana the slides by Friday” in a line puts it here.
        </p>
      )}
    </section>
  );
}

const isMine = (promise: OpenPromise): boolean => promise.by === 'me';

interface DirectionProps {
  title: string;
  icon: LucideIcon;
  promises: readonly OpenPromise[];
  today: IsoDate;
}

/** Soonest first, as they come; more would push what is due out of sight, and cost the start. */
const shownAtFirst = 8;

function Direction({ title, icon: Icon, promises, today }: DirectionProps) {
  const { shown, more } = useShortened(promises, shownAtFirst);
  if (promises.length === 0) return null;
  return (
    <>
      <h3 className={styles.direction}>
        <Icon size={12} strokeWidth={2.1} />
        {title}
      </h3>
      <ul>
        {shown.map((promise) => (
          <li key={promise.id}>
            <PromiseRow promise={promise} today={today} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
