import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useQueryOf } from '../../api/use-query-of';
import { addDays, isoDate } from '../../../domain/calendar/calendar';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { LaterName } from '../../../domain/nudges/later';
import { AskDialog } from '../../ui/ask-dialog';
import type { Question } from '../../ui/ask-dialog';
import { Button } from '../../ui/button';
import { Menu, MenuItem } from '../../ui/menu';
import { laterWords } from './nudge-words';

interface LaterMenuProps {
  /** What is put off, for screen readers. */
  title: string;
  today: IsoDate;
  onChoose: (to: LaterName | IsoDate) => void;
}

/** When it is to come back: soon, on a day one knows, or on a date. */
export function LaterMenu({ title, today, onChoose }: LaterMenuProps) {
  const times = useQueryOf('listLaterTimes', {}, { daily: true });
  const [question, setQuestion] = useState<Question | null>(null);
  const askDate = () =>
    setQuestion({
      title: 'When should it come back?',
      label: 'Date',
      type: 'date',
      before: addDays(today, 7),
      act: 'Put off',
      take(written) {
        const date = isoDate.safeParse(written);
        if (!date.success || date.data <= today) return 'Choose a day to come.';
        onChoose(date.data);
        setQuestion(null);
        return undefined;
      }
    });
  return (
    <>
      <Menu
        label="Later"
        align="end"
        trigger={
          <Button size="small" look="ghost" aria-label={`Later: ${title}`}>
            Later
            <ChevronDown size={12} strokeWidth={2.1} aria-hidden />
          </Button>
        }
      >
        {times.data?.map((name) => (
          <MenuItem key={name} text={laterWords[name]} onAction={() => onChoose(name)} />
        ))}
        <MenuItem text="On a date…" onAction={askDate} />
      </Menu>
      <AskDialog question={question} onClose={() => setQuestion(null)} />
    </>
  );
}
