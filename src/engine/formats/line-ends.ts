/** A text with LF where lines end in CR alone, as those of old Macs do; others stay as they are. */
export const withLineFeeds = (text: string): string =>
  text.includes('\r') && !text.includes('\n') ? text.replaceAll('\r', '\n') : text;
