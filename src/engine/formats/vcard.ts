import { checkRecord } from '../../domain/transfer/check-record';
import { importLimits } from '../../domain/transfer/import-limits';
import type { ImportRecord, ReadFile, Refusal } from '../../domain/transfer/import-record';
import { controlNote, tooManyRecords } from '../../domain/transfer/remarks';
import type { FileFormat } from './file-format';
import { cardRecord } from './vcard-person';
import { cardPhoto } from './vcard-photo';
import { type ContentLine, contentLines } from './content-lines';

/** vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), one or many cards in a file. */
export const vcard = {
  recognises: (text: string) =>
    /^[\uFEFF \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*(?:\r|\n|$)/im.test(text.slice(0, 100_000)),
  read: readVcards
} satisfies FileFormat;

interface OpenCard {
  readonly line: number;
  readonly properties: ContentLine[];
}

/** Reads each card by itself: a bad one is refused with the line it begins in, the others are kept. */
function readVcards(text: string, source: string): ReadFile {
  const records: ImportRecord[] = [];
  const refused: Refusal[] = [];
  const open: OpenCard[] = [];
  const notes: string[] = [];
  const photos: { line: number; picture: Uint8Array }[] = [];
  let removed = 0;
  let elsewhere = 0;
  let headless: number | undefined;
  const nameOfCard = namesByUid(text);
  const refuse = (line: number, reason: string): void =>
    void refused.push({ source, line, reason });

  for (const property of contentLines(text)) {
    const isFence = property.value.trim().toUpperCase() === 'VCARD';
    if (open.length === 0 && !(property.name === 'BEGIN' && isFence)) {
      if (property.name !== 'END') headless ??= property.line;
      else if (headless !== undefined) {
        refuse(headless, 'The card does not begin (BEGIN:VCARD is missing).');
        headless = undefined;
      }
      continue;
    }
    headless = undefined;
    if (property.name === 'BEGIN' && isFence) {
      // A card in a card is an assistant (AGENT) and follows that property; otherwise an END is missing.
      if (open.length > 0 && open.at(-1)?.properties.at(-1)?.name !== 'AGENT')
        for (const card of open.splice(0))
          refuse(card.line, 'The card is not closed (END:VCARD is missing).');
      open.push({ line: property.line, properties: [] });
    } else if (property.name === 'END' && isFence) {
      const card = open.pop();
      // Assistants are left out; they come as people of their own in any address book.
      if (!card || open.length > 0) continue;
      if (records.length >= importLimits.records) {
        refuse(card.line, tooManyRecords);
        break;
      }
      const read = cardRecord(card.properties, nameOfCard);
      const checked = 'reason' in read ? read : checkRecord(read.raw, { source, line: card.line });
      if ('reason' in checked) refuse(card.line, checked.reason);
      else {
        records.push(checked.record);
        removed += checked.removed;
        if ('doubts' in read)
          notes.push(...read.doubts.map((doubt) => `Line ${card.line}: ${doubt}`));
        const photo = cardPhoto(card.properties);
        if (photo === 'elsewhere') elsewhere += 1;
        else if (photo && 'reason' in photo) notes.push(`Line ${card.line}: ${photo.reason}`);
        else if (photo) photos.push({ line: card.line, ...photo });
      }
    } else if (open.length > importLimits.nesting) {
      refuse(open[0]?.line ?? property.line, 'Cards are nested too deeply.');
      open.length = 0;
    } else {
      open.at(-1)?.properties.push(property);
    }
  }
  for (const card of open.slice(0, 1))
    refuse(card.line, 'The card is not closed (END:VCARD is missing).');
  if (elsewhere > 0) notes.unshift(elsewhereNote(elsewhere));
  if (removed > 0) notes.unshift(controlNote(removed));
  return {
    format: 'vCard',
    records,
    refused: refused.sort((a, b) => a.line - b.line),
    notes,
    columns: [],
    photos
  };
}

const elsewhereNote = (count: number): string =>
  count === 1
    ? '1 photo is an address, which is not opened.'
    : `${count.toLocaleString('en')} photos are addresses, which are not opened.`;

/** Names of cards by their identifier, looked for only when a card of the file points to another one. */
function namesByUid(text: string): (uid: string) => string | undefined {
  let names: Map<string, string> | undefined;
  return (uid) => {
    if (!/^urn:uuid:/i.test(uid)) return undefined;
    names ??= readNames(text);
    return names.get(keyOf(uid));
  };
}

function readNames(text: string): Map<string, string> {
  const names = new Map<string, string>();
  let uid = '';
  let name = '';
  for (const property of contentLines(text)) {
    if (property.name === 'UID') uid = keyOf(property.value);
    else if (property.name === 'FN' && name === '') name = property.value.trim();
    else if (property.name === 'END') {
      if (uid !== '' && name !== '') names.set(uid, name);
      [uid, name] = ['', ''];
    }
  }
  return names;
}

const keyOf = (uid: string): string =>
  uid
    .trim()
    .replace(/^urn:uuid:/i, '')
    .toLowerCase();
