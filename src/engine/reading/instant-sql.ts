/** SQL for an instant as text, ISO 8601 with milliseconds and `Z`, as a column of its own arrives. */
export const instantSql = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
