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
      return { name: target.page };
    case 'today':
    case 'week':
    case 'review':
      break;
  }
  return { name: 'today' };
}
