/** The `mailto:` address of a draft; nothing in it can add a header of its own. */
export function mailAddress(draft: { to: string | null; subject: string; body: string }): string {
  const to = encodeURIComponent(draft.to ?? '').replace('%40', '@');
  // Mail programs want CRLF between lines (RFC 6068 §5).
  const body = draft.body.toWellFormed().replace(/\r\n?|\n/g, '\r\n');
  const subject = draft.subject.toWellFormed().replace(/[\r\n]+/g, ' ');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
