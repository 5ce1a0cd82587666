import { useNavigation } from '../api/navigation';
import { PreparedDraft } from '../parts/prepared-draft';

/** The words that stand ready over the page one was led to; the prep card is the person page's own. */
export function ReadyDraft() {
  const { page, closeDraft } = useNavigation();
  const draft = 'draft' in page ? page.draft : null;
  if (!draft || draft.about === 'prep') return null;
  return <PreparedDraft key={JSON.stringify(draft)} about={draft} onClose={closeDraft} />;
}
