import type { PersonPage } from '../../../contract/person';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { PromiseRow } from '../../parts/promise-row';
import { SectionHead } from '../../ui/section-head';
import { Around } from './around';
import { BeforeYouMeet } from './before-you-meet';
import { GoodToKnow, WorkFacts } from './facts';
import { nextStepOf } from './next-step';
import { NextStepCard } from './next-step-card';
import pageStyles from './person-page.module.css';

/** What stands beside the timeline: the next step, promises both ways, facts, and who is around. */
export function PersonSide({
  page,
  today,
  onPrepare
}: {
  page: PersonPage;
  today: IsoDate;
  onPrepare: () => void;
}) {
  return (
    <aside className={pageStyles.side} aria-label={`About ${page.person.name}`}>
      <NextStepCard person={page.person.id} step={nextStepOf(page, today)} />
      <BeforeYouMeet page={page} today={today} onPrepare={onPrepare} />
      <Promises page={page} today={today} by="me" title="You owe" />
      <Promises page={page} today={today} by="them" title="They owe you" />
      <GoodToKnow page={page} today={today} />
      <WorkFacts page={page} today={today} />
      <Around page={page} />
    </aside>
  );
}

interface PromisesProps {
  page: PersonPage;
  today: IsoDate;
  by: 'me' | 'them';
  title: string;
}

function Promises({ page, today, by, title }: PromisesProps) {
  const promises = page.promises.filter((promise) => promise.by === by);
  return (
    promises.length > 0 && (
      <section>
        <SectionHead title={title} end={promises.length} />
        {promises.map((promise) => (
          <PromiseRow key={promise.id} promise={promise} today={today} named={false} />
        ))}
      </section>
    )
  );
}
