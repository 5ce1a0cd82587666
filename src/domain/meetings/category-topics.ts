import { topicsIn } from '../journal/text-links';
import { foldWords } from '../transfer/name-key';

/** Categories calendars come with, which file a meeting away and say nothing of what it was about. */
const filing = new Set(
  `anniversary appointment birthday birthdays business calls clients competition customer default education family
   favorites follow up gifts holiday holidays ideas issues meeting meetings miscellaneous none other personal private
   projects public holiday status suppliers travel vacation work privat arbeit geschaftlich urlaub termin personnel
   travail vacances reunion trabajo vacaciones trabalho ferias`.split(/\s+/)
);

/** Outlook's `Red category`, in its languages. */
const colour = /\b(?:categor(?:y|ia)|kategorie|categorie)\b/;

const most = 3;
const longest = 30;

/** Topics that the categories of a meeting name, without `#`, each once: `OKR planning` is `okr-planning`. At most three. */
export function categoryTopics(categories: readonly string[]): string[] {
  const topics = categories.flatMap((category) => {
    const words = foldWords(category);
    const isFiling = colour.test(words) || words.split(' ').every((word) => filing.has(word));
    const written = category.trim().replace(/\s+/g, '-');
    const [topic = ''] = topicsIn(`#${written}`);
    const isTopic = topic !== '' && topic === written.toLowerCase() && topic.length <= longest;
    return isFiling || !isTopic ? [] : topic;
  });
  return [...new Set(topics)].slice(0, most);
}
