import { z } from 'zod';

const wrong = 'A rhythm is between 1 and 3,650 days.';

/** Wanted days between two contacts: from every day to every ten years. */
export const rhythmDays = z.int(wrong).min(1, wrong).max(3650, wrong);
