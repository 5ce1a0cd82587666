import { AtSign, Bold, Hash, Heading, Italic, Link, List, SquareCheck } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { counted } from '../../parts/day-words';
import { IconButton } from '../../ui/icon-button';
import styles from './entry-foot.module.css';
import type { Format } from './entry-format';

const tools: readonly (readonly [Format, string, LucideIcon])[] = [
  ['heading', 'Heading', Heading],
  ['bold', 'Bold', Bold],
  ['italic', 'Italic', Italic],
  ['list', 'List', List],
  ['task', 'Box to tick', SquareCheck],
  ['link', 'Link', Link],
  ['person', 'Person', AtSign],
  ['topic', 'Topic', Hash]
];

/** Under the text: markdown at a press, and how many words there are. */
export function EntryFoot(props: { text: string; onFormat: (format: Format) => void }) {
  return (
    <footer className={styles.foot}>
      <div className={styles.tools} role="toolbar" aria-label="Markdown">
        {tools.map(([format, name, Icon]) => (
          <IconButton key={format} label={name} small onPress={() => props.onFormat(format)}>
            <Icon size={14} strokeWidth={1.9} />
          </IconButton>
        ))}
      </div>
      <span>{counted(wordsIn(props.text), 'word')}</span>
    </footer>
  );
}

const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;
