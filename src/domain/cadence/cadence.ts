import { z } from 'zod';

/** How well one knows a person, in words. */
export const strength = z.enum(['not-met', 'met', 'known', 'ally']);
export type Strength = z.infer<typeof strength>;

/** How due a contact is: days since the last one over the rhythm (PRODUCT.md §5). `none` = not met. */
export const dueState = z.enum(['none', 'fresh', 'soon', 'due', 'slipping']);
export type DueState = z.infer<typeof dueState>;

/** Whether somebody is well known after this many one-to-ones: more than two (PRODUCT.md §2). */
export const isWellKnown = (oneToOnes: number): boolean => oneToOnes > 2;
