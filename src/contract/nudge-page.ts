import type { Page } from './desktop';
import type { InboxNudge } from './nudges';

/** The page a nudge leads to, from the inbox and from a click on its notification alike. */
export function pageOfNudge({ target }: Pick<InboxNudge, 'target'>): Page {
  switch (target.page) {
    case 'entry':
      return { name: 'journal', entry: target.entry };
    case 'person':
      return { name: 'person', id: target.person };
    case 'goals':
    case 'settings':
    case 'review':
      return { name: target.page };
    case 'week':
      return { name: 'week-plan' };
    case 'today':
      break;
  }
  return { name: 'today' };
}
