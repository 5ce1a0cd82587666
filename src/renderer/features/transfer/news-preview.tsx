import type { ImportPreview } from '../../../contract/transfer';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { OccasionKind } from '../../../domain/occasions/occasion';
import { shortDate } from '../../parts/day-words';
import { CheckList } from './check-list';

interface NewsPreviewProps {
  news: ImportPreview['news'];
  today: IsoDate;
  isChecked: (key: string) => boolean;
  onCheck: (keys: readonly string[], isChecked: boolean) => void;
}

/** What a new directory says of people’s lives, to be confirmed before it is believed. */
export function NewsPreview({ news, today, isChecked, onCheck }: NewsPreviewProps) {
  return (
    <CheckList
      title="News to confirm"
      items={news.map(({ key, kind, name, text, date }) => ({
        key,
        title: name,
        facts: lead[kind] === undefined ? text : `${lead[kind]}: ${text}`,
        when: shortDate(date, today)
      }))}
      isChecked={isChecked}
      onCheck={onCheck}
    />
  );
}

const lead: Readonly<Partial<Record<OccasionKind, string>>> = {
  promotion: 'New role',
  joiner: 'New here',
  leaver: 'Has left'
};
