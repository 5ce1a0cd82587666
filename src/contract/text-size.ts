/** The sizes the usual text can have, in pixels. Without schemas, for the first frame of the window needs them. */
export const textSizes = { least: 12, usual: 13, most: 18 } as const;
