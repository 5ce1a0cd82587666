import { lazy, Suspense } from 'react';
import type { Page } from '../../contract/desktop';
import { placeOf } from '../api/navigation';
import { TodayPage } from '../features/goals/today-page';
import { ErrorBoundary } from './error-boundary';

// Today comes with the window, for every start shows it; the other pages when they are asked for.

const JournalPage = lazy(async () => ({
  default: (await import('../features/journal/journal-page')).JournalPage
}));
const TrashPage = lazy(async () => ({
  default: (await import('../features/journal/trash-page')).TrashPage
}));
const PeoplePage = lazy(async () => ({
  default: (await import('../features/people/people-page')).PeoplePage
}));
const MentorsPage = lazy(async () => ({
  default: (await import('../features/people/mentors-page')).MentorsPage
}));
const PersonPage = lazy(async () => ({
  default: (await import('../features/person/person-page')).PersonPage
}));
const SearchPage = lazy(async () => ({
  default: (await import('../features/search/search-page')).SearchPage
}));
const WhoKnowsPage = lazy(async () => ({
  default: (await import('../features/search/who-knows-page')).WhoKnowsPage
}));
const InboxPage = lazy(async () => ({
  default: (await import('../features/nudges/inbox-page')).InboxPage
}));
const ImportPage = lazy(async () => ({
  default: (await import('../features/transfer/import-page')).ImportPage
}));
const GoalsPage = lazy(async () => ({
  default: (await import('../features/goals/goals-page')).GoalsPage
}));
const WeekPlanPage = lazy(async () => ({
  default: (await import('../features/review/week-plan-page')).WeekPlanPage
}));
const ReviewPage = lazy(async () => ({
  default: (await import('../features/review/review-page')).ReviewPage
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/settings-page')).SettingsPage
}));

/** The page a window is on. A page that breaks leaves the frame standing. */
export function Routes({ page }: { page: Page }) {
  return (
    <ErrorBoundary key={JSON.stringify(placeOf(page))}>
      <Suspense fallback={null}>{elementOf(page)}</Suspense>
    </ErrorBoundary>
  );
}

function elementOf(page: Page) {
  switch (page.name) {
    case 'today':
      return <TodayPage practice={page.practice ?? null} />;
    case 'journal':
      return (
        <JournalPage
          {...(page.entry && { entry: page.entry })}
          {...(page.topic && { topic: page.topic })}
        />
      );
    case 'trash':
      return <TrashPage />;
    case 'people':
      return <PeoplePage list={page.list ?? null} department={page.department ?? null} />;
    case 'mentors':
      return <MentorsPage />;
    case 'person':
      return <PersonPage id={page.id} />;
    case 'search':
      return <SearchPage query={page.query} />;
    case 'who-knows':
      return <WhoKnowsPage {...(page.about && { about: page.about })} />;
    case 'inbox':
      return <InboxPage />;
    case 'import':
      return <ImportPage />;
    case 'goals':
      return <GoalsPage part={page.part ?? null} />;
    case 'week-plan':
      return <WeekPlanPage week={page.week ?? null} />;
    case 'review':
      return <ReviewPage week={page.week ?? null} />;
    case 'settings':
      break;
  }
  return <SettingsPage part={page.part ?? null} />;
}
