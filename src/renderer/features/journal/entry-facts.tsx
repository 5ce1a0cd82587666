import { Calendar, ChevronDown, Clock, Handshake } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { EntryPage } from '../../../contract/entry';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { practice, practiceNames } from '../../../domain/goals/practice';
import { touchKind } from '../../../domain/journal/touch';
import { shortDate } from '../../parts/day-words';
import { isLit, kindIcons } from '../../parts/kind-icon';
import { kindName } from '../../parts/kind-words';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Menu, MenuItem } from '../../ui/menu';
import { Popover } from '../../ui/popover';
import { Select } from '../../ui/select';
import { SmallForm } from '../../ui/small-form';
import styles from './entry-facts.module.css';
import type { FactsChange } from './use-change-entry';

export interface FactProps {
  entry: EntryPage;
  onChange: (said: string, facts: FactsChange) => void;
}

/** Lunch, coffee … or a note. */
export function KindFact({ entry, onChange }: FactProps) {
  const kinds = [...touchKind.options, null];
  return (
    <Menu
      label="Kind of contact"
      trigger={
        <FactButton icon={kindIcons[entry.kind ?? 'note']} lit={isLit(entry.kind)}>
          <span className="sr">Kind: </span>
          {kindName(entry.kind)}
          <ChevronDown size={12} strokeWidth={2.1} aria-hidden />
        </FactButton>
      }
    >
      {kinds.map((kind) => {
        const Icon = kindIcons[kind ?? 'note'];
        return (
          <MenuItem
            key={kind ?? 'note'}
            text={kindName(kind)}
            icon={<Icon size={16} strokeWidth={1.75} aria-hidden />}
            onAction={() =>
              kind !== entry.kind && onChange(`Kind changed to ${kindName(kind)}`, { kind })
            }
          />
        );
      })}
    </Menu>
  );
}

/** The day, and the time if it is known. Weeks and rhythms move along. */
export function DateFact({ entry, today, onChange }: FactProps & { today: IsoDate }) {
  const [date, setDate] = useState<string>(entry.date);
  const [time, setTime] = useState<string>(entry.time ?? '');
  const when = [shortDate(entry.date, today), entry.time].filter(Boolean).join(', ');
  const isSame = date === entry.date && time === (entry.time ?? '');
  return (
    <Popover
      label="When it was"
      trigger={
        <FactButton icon={Calendar}>
          <span className="sr">When: </span>
          {when}
        </FactButton>
      }
    >
      {(close) => (
        <SmallForm
          onSubmit={() => {
            close();
            if (!isSame && date !== '')
              onChange('Date changed', {
                date,
                time: time === '' ? null : time
              });
          }}
        >
          <Field
            label="Day"
            type="date"
            required
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
          <Field
            label="Time, if it matters"
            type="time"
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
        </SmallForm>
      )}
    </Popover>
  );
}

const usualMinutes = [15, 30, 45, 60, 90] as const;

/** How long it took. */
export function MinutesFact({ entry, onChange }: FactProps) {
  const [minutes, setMinutes] = useState(String(entry.minutes ?? ''));
  const use = (chosen: number | null, close: () => void) => {
    close();
    if (chosen !== entry.minutes) onChange('Length changed', { minutes: chosen });
  };
  const typed = minutes.trim() === '' ? null : Number(minutes);
  const isWrong = typed !== null && !(Number.isInteger(typed) && typed >= 1 && typed <= 1440);
  return (
    <Popover
      label="How long it took"
      trigger={
        <FactButton icon={Clock}>
          <span className="sr">Length: </span>
          {entry.minutes === null ? 'How long' : `${entry.minutes} min`}
        </FactButton>
      }
    >
      {(close) => (
        <SmallForm
          onSubmit={() => {
            if (!isWrong) use(typed, close);
          }}
        >
          <div className={styles.usual}>
            {usualMinutes.map((usual) => (
              <Button key={usual} size="small" onPress={() => use(usual, close)}>
                {usual}
              </Button>
            ))}
          </div>
          <Field
            label="Minutes"
            inputMode="numeric"
            value={minutes}
            onChange={(event) => setMinutes(event.currentTarget.value)}
            error={isWrong ? 'A number from 1 to 1,440.' : undefined}
          />
        </SmallForm>
      )}
    </Popover>
  );
}

/** Who began it, whether something was asked for, and which door it opens. */
export function MannerFact({ entry, onChange }: FactProps) {
  return (
    <Popover
      label="How it came about"
      trigger={
        <FactButton icon={Handshake}>
          <span className="sr">How it came about: </span>
          {mannerWords(entry)}
        </FactButton>
      }
    >
      {() => (
        <SmallForm>
          <Tick
            text="I began it"
            on={entry.begunByMe}
            onChange={(begunByMe) => onChange('Who began it changed', { begunByMe })}
          />
          <Tick
            text="I asked for something"
            on={entry.asked}
            onChange={(asked) => onChange('The ask changed', { asked })}
          />
          {entry.kind === 'event' && (
            <Tick
              text="I helped to organise it"
              on={entry.organised}
              onChange={(organised) => onChange('Who organised it changed', { organised })}
            />
          )}
          <Select
            label="Counts for"
            value={entry.chosenPractice ?? ''}
            onChange={(event) => {
              const chosen = practice.safeParse(event.currentTarget.value);
              onChange('Door changed', { practice: chosen.success ? chosen.data : null });
            }}
          >
            <option value="">The door of its kind</option>
            {practice.options.map((one) => (
              <option key={one} value={one}>
                {practiceNames[one]}
              </option>
            ))}
          </Select>
          <p className={styles.remark}>
            {entry.uncounted ??
              (entry.practice === null
                ? 'It opens no door.'
                : `It opens ${practiceNames[entry.practice]}.`)}
          </p>
        </SmallForm>
      )}
    </Popover>
  );
}

function Tick(props: { text: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.text}
    </label>
  );
}

interface FactButtonProps {
  icon: LucideIcon;
  lit?: boolean;
  children: ReactNode;
}

/** A fact of an entry that opens what changes it. */
export function FactButton({ icon: Icon, lit = false, children, ...rest }: FactButtonProps) {
  return (
    <AriaButton {...rest} className={styles.fact ?? ''} data-lit={lit || undefined}>
      <Icon size={14} strokeWidth={1.9} aria-hidden />
      {children}
    </AriaButton>
  );
}

function mannerWords({ begunByMe, asked, organised }: EntryPage): string {
  if (organised) return 'Organised';
  const who = begunByMe ? 'By me' : 'By them';
  return asked ? `${who}, ask` : who;
}
